import { texNumber } from '../../lib/format'
import { type Batch, sampleLetter } from '../batch'
import { itemOf } from '../tensor'
import { fenced } from './fence'
import type { ArrayFunction, Formula, FormulaOf, PairFormula, Running } from './formula'
import { firstIndex } from './index-text'
import type { NotationStyle } from './notation-style'
import { quantityTex, quotientTex } from './quantity-tex'
import { isDerivative } from './rank'
import { inRows } from './rows-of'
import { shapeOfFactor, shapeTex, withShape } from './shape-tex'
import { lineTensorTex, matrixOf, tensorTex } from './tensor-tex'
import type { TexOptions } from './tex-options'
import { texSymbol, texWords } from './tex-symbol'
import { tie } from './tie'
import { write } from './write'
import { atom, type Written, writtenNumber, writtenSymbol } from './written'

/** A factor of a matrix product: its shape is set under all of it, not just under its letter. */
const bare = (formula: Formula, options: TexOptions): Written =>
  write(formula, texStyle({ ...options, shapes: false }))

/** Two factors of a matrix product: the last length of the left one meets the first of the right one. */
function matrixTex(product: PairFormula, left: Written, right: Written, options: TexOptions): string {
  const [above, below] = [product.left, product.right].map((factor) => shapeOfFactor(factor, options.batch))
  if (!options.shapes || !above || !below) return `${left.text} \\cdot ${right.text}`
  const meet = above.length > 0 && below.length > 0
  const before = withShape(bare(product.left, options).text, above, meet ? above.length - 1 : undefined)
  return `${before} \\cdot ${withShape(bare(product.right, options).text, below, meet ? 0 : undefined)}`
}

function sumSign({ letter, range }: Running, batch: Batch | undefined): string {
  if (!range) return `\\sum_{${letter}}`
  const [first, last] = range
  if (letter === sampleLetter && last === batch?.size) return `\\sum_{${letter}=${first}}^{N}`
  const shift = first === 1 ? firstIndex(last) - first : 0
  return `\\sum_{${letter}=${first + shift}}^{${last + shift}}`
}

const runningTex = ({ over, except }: FormulaOf<'total'>, { batch }: TexOptions): string => {
  if (except !== undefined) return `\\sum_{${over.map(({ letter }) => letter).join(', ')} \\ne ${except}}`
  if (over.every(({ range }) => range === undefined))
    return `\\sum_{${over.map(({ letter }) => letter).join(', ')}}`
  return over.map((running) => sumSign(running, batch)).join(' ')
}

function leafTex(leaf: Parameters<NotationStyle['leaf']>[0], options: TexOptions): Written {
  switch (leaf.kind) {
    case 'symbol': {
      const text = tie(leaf.of, quantityTex(leaf, options), options)
      if (leaf.between)
        return atom(`\\underset{${leaf.between.map((shape) => shapeTex(shape)).join(' \\to ')}}{${text}}`)
      return writtenSymbol(
        withShape(text, options.shapes ? shapeOfFactor(leaf, options.batch) : undefined),
        isDerivative(leaf.of),
      )
    }
    case 'tensor': {
      const text = options.inLine ? lineTensorTex(leaf.tensor) : tensorTex(leaf.tensor)
      return leaf.tensor.shape.length === 0
        ? writtenNumber(text, itemOf(leaf.tensor))
        : { ...atom(text), isNumeric: true }
    }
    case 'letter':
      return atom(leaf.words?.tex ?? texSymbol(leaf.letter))
    case 'unknown': // in braces: a bare question mark is set as punctuation, close to what precedes it
      return { ...atom('{?}'), isNumeric: true }
    case 'input':
      return atom(`\\langle ${leaf.operand + 1} \\rangle`)
    case 'output':
    case 'extra':
      return atom(`\\langle \\text{${leaf.kind}} \\rangle`)
  }
}

function callTex({ name, inside, isPrefix }: ArrayFunction, operands: readonly string[]): string {
  if (operands.length === 0) return name.tex
  if (isPrefix) return `${name.tex} ${operands.join(' ')}`
  const [first, ...rest] = operands
  const list = inside ? [`${inside.tex}${fenced(first ?? '')}`, ...rest] : operands
  return `${name.tex}${fenced(list.join(', '))}`
}

/** The entries of one row have fractions at full size; those of several rows have slashes, so that rows stay low. */
function arrayTex({ shape, of }: FormulaOf<'array'>, options: TexOptions): string {
  const rows = inRows(shape, of)
  const size = rows.length === 1 ? { largeFractions: true } : { inLine: true }
  const written = rows.map((row) => row.map((each) => texOf(each, { ...options, ...size })).join(' & '))
  return matrixOf(written)
}

const texStyle = (options: TexOptions): NotationStyle => ({
  number: texNumber,
  leaf: (leaf) => leafTex(leaf, options),
  array: (array) => arrayTex(array, options),
  minus: '-',
  times: { '×': ' \\times ', '·': ' \\cdot ', '⊙': ' \\odot ', '': ' \\, ' },
  quotient: (above, below) => quotientTex(above, below, options),
  power: (base, exponent) => `{${base}}^{${exponent}}`,
  apply: ({ tex }, argument) => tex(argument),
  call: ({ function: called }, operands) => callTex(called, operands),
  indicator: (greater, less, tie) =>
    tie === 0
      ? `\\begin{cases} 1 & (${greater} > ${less}) \\\\ 0 & (${greater} \\le ${less}) \\end{cases}`
      : `\\begin{cases} 1 & (${greater} > ${less}) \\\\ \\tfrac12 & (${greater} = ${less}) \\\\ 0 & (${greater} < ${less}) \\end{cases}`,
  equal: (left, right) => fenced(`${left} = ${right}`, '[', ']'),
  parentheses: (inner) => fenced(inner),
  transpose: (inner) => `{${inner}}^{\\mathsf T}`,
  entry: (inner, index) => `{${inner}}_{${index}}`,
  total: (total) => runningTex(total, options),
  dots: '\\cdots',
  matrix: (left, right, product) => matrixTex(product, left, right, options),
  tied: ({ to }, inner) => tie(to, inner, options),
  named: ({ word }, inner) => ({
    ...atom(`\\underbrace{${inner.text}}_{${texWords(word[options.language])}}`),
    ...(inner.isNumeric && { isNumeric: true }),
  }),
  rowBreak: ' \\\\ & \\quad ',
  fractions: !options.inLine,
  juxtaposes: true,
})

/** A formula as LaTeX; if it breaks into rows, it has to be put in an aligned environment. */
export const texOf = (formula: Formula, options: TexOptions): string => write(formula, texStyle(options)).text
