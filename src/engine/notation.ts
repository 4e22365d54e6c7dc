import { formatNumber, texNumber } from '../lib/format'
import type { Callable, Expression } from './expression'
import { largest, smallest } from './functions'
import type { Shape } from './tensor'

/** How formulas are written: as LaTeX for KaTeX, or as plain text for sentences. */
export interface NotationStyle {
  readonly number: (value: number) => string
  readonly minus: string
  readonly times: string
  /** Between tensors, entry by entry. */
  readonly elementwiseTimes: string
  readonly quotient: (above: string, below: string) => string
  readonly power: (base: string, exponent: string) => string
  readonly apply: (callable: Callable, argument: string) => string
  readonly indicator: (greater: string, less: string, tie: number) => string
  readonly parentheses: (inner: string) => string
  /** Whether the quotient is drawn as a fraction, so that its parts need no parentheses. */
  readonly fractions: boolean
  /** Whether a number may stand before its factor without a sign between them. */
  readonly juxtaposes: boolean
  /** Whether a factor may start with a minus sign, as in 2 * -x. */
  readonly signedFactors?: boolean
  /** A product that is 0 where its left side is 0; an ordinary product where it is absent. */
  readonly multiple?: (left: string, product: string) => string
}

export const texStyle: NotationStyle = {
  number: texNumber,
  minus: '-',
  times: ' \\times ',
  elementwiseTimes: ' \\odot ',
  quotient: (above, below) => `\\frac{${above}}{${below}}`,
  power: (base, exponent) => `{${base}}^{${exponent}}`,
  apply: ({ tex }, argument) => tex(argument),
  indicator: (greater, less, tie) =>
    tie === 0
      ? `\\begin{cases} 1 & (${greater} > ${less}) \\\\ 0 & (${greater} \\le ${less}) \\end{cases}`
      : `\\begin{cases} 1 & (${greater} > ${less}) \\\\ \\tfrac12 & (${greater} = ${less}) \\\\ 0 & (${greater} < ${less}) \\end{cases}`,
  parentheses: (inner) => `\\left(${inner}\\right)`,
  fractions: true,
  juxtaposes: true,
}

const plainSuperscript = (exponent: string): string =>
  exponent === '2'
    ? '²'
    : exponent === '3'
      ? '³'
      : `^${/^[\p{L}\d.]+$/u.test(exponent) ? exponent : `(${exponent})`}`

export const plainStyle: NotationStyle = {
  number: formatNumber,
  minus: '−',
  times: ' × ',
  elementwiseTimes: ' ⊙ ',
  quotient: (above, below) => `${above} / ${below}`,
  power: (base, exponent) => `${base}${plainSuperscript(exponent)}`,
  apply: ({ name }, argument) => `${name}(${argument})`,
  indicator: (greater, less) => `[${greater} > ${less}]`,
  parentheses: (inner) => `(${inner})`,
  fractions: false,
  juxtaposes: true,
}

/** The words that stand for an op's operands and its output: symbols, or numbers already written in the style. */
export interface Arguments {
  readonly inputs: readonly string[]
  readonly output: string
  /** What the node remembers besides its operands and its output (a mask, a softmax). */
  readonly extra?: string
  readonly shapes: readonly Shape[]
  /** Whether matrix formulas carry each factor's shape under its letter. */
  readonly showShapes?: boolean
}

/** A factor of a matrix formula, with its shape under it where shapes are shown; the length along axis `meeting` is marked. */
export const shaped = (tex: string, shape: Shape, { showShapes }: Arguments, meeting?: number): string =>
  showShapes && shape.length > 0 ? `\\underset{${shapeTex(shape, meeting)}}{${tex}}` : tex

function shapeTex(shape: Shape, meeting: number | undefined): string {
  const lengths = shape.map((length, axis) =>
    axis === meeting ? `\\htmlData{meets=${length}}{\\underline{${length}}}` : String(length),
  )
  return shape.length === 1 ? `(${lengths[0]},)` : `(${lengths.join(', ')})`
}

/** Two factors of a matrix product: the last length of the left one meets the first of the right one. */
export function meetingFactors(left: ShapedFactor, right: ShapedFactor, args: Arguments): string {
  const meets = left.shape.length > 0 && right.shape.length > 0
  const [last, first] = meets ? [left.shape.length - 1, 0] : []
  return `${shaped(left.text, left.shape, args, last)} \\cdot ${shaped(right.text, right.shape, args, first)}`
}

interface ShapedFactor {
  readonly text: string
  readonly shape: Shape
}

const precedence = { sum: 1, difference: 1, negative: 2, product: 3, quotient: 3, power: 4, atom: 5 } as const

interface Written {
  readonly text: string
  readonly level: number
}

/** What follows the mark that ties a piece of LaTeX to its node. */
const bare = (text: string): string => text.replace(/^\\htmlData\{[^}]*\}\{/, '')

const isNumeric = (text: string): boolean => /^[-−]?[\d∞]/.test(bare(text))

function writtenArgument(text: string): Written {
  const level = /^[-−]/.test(bare(text)) ? precedence.negative : precedence.atom
  return { text, level: / (\\times|×) /.test(text) ? Math.min(level, precedence.product) : level }
}

/** A part in parentheses where it binds less than its place needs. */
const wrapped = ({ text, level }: Written, least: number, style: NotationStyle): string =>
  level < least ? style.parentheses(text) : text

type Product = Extract<Expression, { readonly left: Expression }>

function writeProduct(product: Product, left: Written, right: Written, style: NotationStyle): Written {
  const leftText = wrapped(left, precedence.negative, style)
  const rightText =
    style.signedFactors && right.level === precedence.negative
      ? right.text
      : wrapped(right, precedence.power, style)
  const isJuxtaposed = style.juxtaposes && product.left.kind === 'number' && !isNumeric(right.text)
  const text = leftText + (isJuxtaposed ? '' : style.times) + rightText
  return {
    text: product.kind === 'multiple' && style.multiple ? style.multiple(leftText, text) : text,
    level: precedence.product,
  }
}

function write(expression: Expression, args: Arguments, style: NotationStyle): Written {
  const part = (inner: Expression): Written => write(inner, args, style)
  const wrap = (inner: Written, least: number): string => wrapped(inner, least, style)
  switch (expression.kind) {
    case 'number':
      return writtenArgument(style.number(expression.value))
    case 'input':
      return writtenArgument(args.inputs[expression.operand] ?? '?')
    case 'output':
      return writtenArgument(args.output)
    case 'negative':
      return { text: style.minus + wrap(part(expression.of), precedence.product), level: precedence.negative }
    case 'sum':
    case 'difference': {
      const sign = expression.kind === 'sum' ? '+' : style.minus
      const right = wrap(part(expression.right), precedence.product)
      return { text: `${part(expression.left).text} ${sign} ${right}`, level: precedence.sum }
    }
    case 'product':
    case 'multiple':
      return writeProduct(expression, part(expression.left), part(expression.right), style)
    case 'quotient': {
      const [above, below] = [part(expression.left), part(expression.right)]
      const text = style.fractions
        ? style.quotient(above.text, below.text)
        : style.quotient(wrap(above, precedence.product), wrap(below, precedence.power))
      return { text, level: style.fractions ? precedence.product : precedence.quotient }
    }
    case 'power':
      return {
        text: style.power(wrap(part(expression.left), precedence.atom), part(expression.right).text),
        level: precedence.power,
      }
    case 'larger':
    case 'smaller': {
      const list = `${part(expression.left).text}, ${part(expression.right).text}`
      const callable = expression.kind === 'larger' ? largest : smallest
      return { text: style.apply(callable, list), level: precedence.atom }
    }
    case 'apply':
      return { text: style.apply(expression.function, part(expression.to).text), level: precedence.atom }
    case 'indicator':
      return {
        text: style.indicator(part(expression.greater).text, part(expression.less).text, expression.tie),
        level: precedence.atom,
      }
  }
}

/** An expression written in a style, with the given words for its operands and its output. */
export const notate = (expression: Expression, args: Arguments, style: NotationStyle): string =>
  write(expression, args, styleFor(args, style)).text

/** The style with its product sign between tensors where an operand is one. */
export const styleFor = (args: Arguments, style: NotationStyle): NotationStyle =>
  args.shapes.some((shape) => shape.length > 0) ? { ...style, times: style.elementwiseTimes } : style

/** `text` in parentheses where it stands as a factor and starts with a minus sign or is a sum. */
export const asFactor = (text: string, style: NotationStyle): string =>
  (/^[-−]/.test(bare(text)) && !style.signedFactors) || / [+−/-] /.test(text) ? style.parentheses(text) : text
