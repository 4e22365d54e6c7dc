import type { Formula, FormulaOf, PairFormula } from './formula'
import { largest, smallest } from './functions'
import { indexText } from './index-text'
import type { NotationStyle } from './notation-style'
import { leftFactor, wrapped, writeProduct } from './write-product'
import { atom, precedence, type Written, writtenNumber } from './written'

function writePower({ left, right }: PairFormula, style: NotationStyle): Written {
  const [base, exponent] = [write(left, style), write(right, style)]
  return {
    text: style.power(wrapped(base, precedence.atom, style), exponent.text),
    level: precedence.power,
    ...(base.level === precedence.atom && base.isNumeric && { isNumeric: true }),
  }
}

function writeSum(
  { kind, breaks }: PairFormula,
  left: Written,
  right: Written,
  style: NotationStyle,
): Written {
  const sign = kind === 'sum' ? '+' : style.minus
  const after = wrapped(right, precedence.product, style)
  return { text: `${left.text}${breaks ? style.rowBreak : ' '}${sign} ${after}`, level: precedence.sum }
}

/** Whether a formula is an array that is written out, in parentheses of its own. */
const hasParentheses = (formula: Formula): boolean =>
  formula.kind === 'tied'
    ? hasParentheses(formula.of)
    : formula.kind === 'array' || (formula.kind === 'tensor' && formula.tensor.shape.length > 0)

function writeEntry({ of, at }: FormulaOf<'entry'>, style: NotationStyle): Written {
  const { text } = write(of, style)
  const index = indexText(at, of.kind === 'symbol' ? of.shape : [])
  return atom(style.entry(hasParentheses(of) ? text : style.parentheses(text), index))
}

/** How many terms of a sum, or operands of a call, are written before dots replace some of them. */
export const mostWritten = 5

/** The first and the last terms, with dots in place of those left out. */
function seriesOf<Each>(terms: readonly Each[], dots: Each, first = 2): readonly Each[] {
  const last = terms.at(-1)
  return terms.length > mostWritten && last !== undefined ? [...terms.slice(0, first), dots, last] : terms
}

function writeSeries({ terms, breaks }: FormulaOf<'series'>, style: NotationStyle): Written {
  const words = seriesOf<Formula | undefined>(terms, undefined, breaks ? 1 : 2).map((term, i) => {
    if (!term) return `${breaks ? style.rowBreak : ' '}+ ${style.dots}`
    const word = write(term, style)
    return i === 0 ? word.text : ` + ${wrapped(word, precedence.product, style)}`
  })
  return terms.length === 1 && terms[0]
    ? write(terms[0], style)
    : { text: words.join(''), level: precedence.sum }
}

function writeCall(formula: FormulaOf<'call'>, style: NotationStyle): Written {
  const operands = formula.to.map((operand) => write(operand, style))
  if (formula.function.isPrefix)
    return {
      text: style.call(
        formula,
        operands.map((operand) => wrapped(operand, precedence.power, style)),
      ),
      level: precedence.product,
      isOpen: true,
    }
  return atom(
    style.call(
      formula,
      seriesOf(
        operands.map(({ text }) => text),
        style.dots,
      ),
    ),
  )
}

/** A formula in a style. */
export function write(formula: Formula, style: NotationStyle): Written {
  const part = (inner: Formula): Written => write(inner, style)
  switch (formula.kind) {
    case 'number':
      return writtenNumber(style.number(formula.value), formula.value)
    case 'symbol':
    case 'tensor':
    case 'letter':
    case 'input':
    case 'output':
    case 'extra':
    case 'unknown':
      return style.leaf(formula)
    case 'array':
      return atom(style.array(formula))
    case 'tied': {
      const inner = part(formula.of)
      return { ...inner, text: style.tied(formula, inner.text) }
    }
    case 'named':
      return style.named ? style.named(formula, part(formula.of)) : part(formula.of)
    case 'group':
      return atom(style.parentheses(part(formula.of).text))
    case 'omitted':
      return atom(style.dots)
    case 'negative':
      return {
        text: style.minus + wrapped(part(formula.of), precedence.product, style),
        level: precedence.negative,
      }
    case 'transpose':
    case 'column':
      return atom(style.transpose(wrapped(part(formula.of), precedence.atom, style)))
    case 'row':
      return part(formula.of)
    case 'entry':
      return writeEntry(formula, style)
    case 'sum':
    case 'difference':
      return writeSum(formula, part(formula.left), part(formula.right), style)
    case 'series':
      return writeSeries(formula, style)
    case 'product':
    case 'multiple':
      return writeProduct(formula, part(formula.left), part(formula.right), style)
    case 'matrix': {
      const [left, right] = [part(formula.left), part(formula.right)]
      const held = { ...left, text: leftFactor(left, style) }
      return {
        text: style.matrix(held, { ...right, text: wrapped(right, precedence.power, style) }, formula),
        level: precedence.product,
      }
    }
    case 'quotient': {
      const [above, below] = [part(formula.left), part(formula.right)]
      const text = style.fractions
        ? style.quotient(above.text, below.text)
        : style.quotient(leftFactor(above, style), wrapped(below, precedence.power, style))
      return {
        text,
        level: style.fractions ? precedence.power : precedence.quotient,
        ...(above.isNumeric && { isNumeric: true }),
      }
    }
    case 'power':
      return writePower(formula, style)
    case 'larger':
    case 'smaller': {
      const list = `${part(formula.left).text}, ${part(formula.right).text}`
      return atom(style.apply(formula.kind === 'larger' ? largest : smallest, list))
    }
    case 'equal':
      return atom(style.equal(part(formula.left).text, part(formula.right).text))
    case 'apply':
      return atom(style.apply(formula.function, part(formula.to).text))
    case 'call':
      return writeCall(formula, style)
    case 'indicator':
      return atom(style.indicator(part(formula.greater).text, part(formula.less).text, formula.tie))
    case 'total': {
      const inner = part(formula.of)
      return {
        text: `${style.total(formula)} ${wrapped(inner, precedence.product, style)}`,
        level: precedence.product,
        isOpen: true,
      }
    }
  }
}
