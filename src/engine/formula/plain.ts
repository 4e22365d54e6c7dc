import { withParticle } from '../../i18n/josa'
import type { Language } from '../../i18n/text'
import { formatNumber } from '../../lib/format'
import { itemOf, type Tensor } from '../tensor'
import type { ArrayFunction, Formula, FormulaOf, SymbolFormula } from './formula'
import { indicesOf } from './index-text'
import type { NotationStyle, Writing } from './notation-style'
import { isDerivative } from './rank'
import { inRows, rowsOf } from './rows-of'
import { nameEntry, plainEntry, plainSymbol } from './tex-symbol'
import { write } from './write'
import { atom, type Written, writtenNumber, writtenSymbol } from './written'

/** A tensor in a sentence, number by number. */
export function tensorPlain(tensor: Tensor): string {
  if (tensor.shape.length === 0) return formatNumber(tensor.data[0] ?? Number.NaN)
  const rows = rowsOf(tensor).map((row) => `(${row.map(formatNumber).join(', ')})`)
  return tensor.shape.length === 1 ? (rows[0] ?? '()') : `(${rows.join(', ')})`
}

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'

const superscript = (exponent: string): string =>
  /^−?\d+$/.test(exponent)
    ? [...exponent].map((sign) => (sign === '−' ? '⁻' : raised[Number(sign)])).join('')
    : `^${/^[\p{L}\d.]+$/u.test(exponent) ? exponent : `(${exponent})`}`

/** The part of a gradient that comes back along one edge. */
const gradientVia: Readonly<Record<Language, (gradient: string, via: string) => string>> = {
  en: (gradient, via) => `${gradient} via ${via}`,
  ko: (gradient, via) => `${withParticle(via, '을/를')} 거친 ${gradient}`,
}

function quantityPlain(symbol: SymbolFormula, { language }: Writing): string {
  const { of } = symbol
  const { above, below } = indicesOf(symbol)
  switch (of.role) {
    case 'value':
      return plainEntry(of.id, above)
    case 'extra':
      return nameEntry(of.name, above).plain
    case 'gradient':
      return `∂${plainSymbol(of.loss)}/∂${plainEntry(of.id, above)}`
    case 'contribution': {
      const gradient = `∂${plainSymbol(of.loss)}/∂${plainEntry(of.id, above)}`
      const via = plainSymbol(of.via) + (of.operand === undefined ? '' : ` (${of.operand + 1})`)
      return gradientVia[language](gradient, via)
    }
    case 'derivative': {
      const slope = `∂${plainEntry(of.of, above)}/∂${plainEntry(of.id, below)}`
      return of.operand === undefined ? slope : `${slope} (${of.operand + 1})`
    }
  }
}

function leafPlain(leaf: Parameters<NotationStyle['leaf']>[0], writing: Writing): Written {
  switch (leaf.kind) {
    case 'symbol':
      return writtenSymbol(quantityPlain(leaf, writing), isDerivative(leaf.of))
    case 'tensor': {
      const text = tensorPlain(leaf.tensor)
      return leaf.tensor.shape.length === 0
        ? writtenNumber(text, itemOf(leaf.tensor))
        : { ...atom(text), isNumeric: true }
    }
    case 'letter':
      return atom(leaf.words?.plain ?? leaf.letter)
    case 'unknown':
      return { ...atom('?'), isNumeric: true }
    case 'input':
      return atom(`⟨${leaf.operand + 1}⟩`)
    case 'output':
    case 'extra':
      return atom(`⟨${leaf.kind}⟩`)
  }
}

const runningPlain = ({ over, except }: FormulaOf<'total'>): string =>
  except === undefined
    ? `Σ_${over.map(({ letter }) => letter).join(',')}`
    : `Σ_${over.map(({ letter }) => letter).join(',')}≠${except}`

function callPlain({ name, inside, isPrefix }: ArrayFunction, operands: readonly string[]): string {
  if (operands.length === 0) return name.plain
  if (isPrefix) return `${name.plain} ${operands.join(' ')}`
  const [first, ...rest] = operands
  const list = inside ? [`${inside.plain}(${first})`, ...rest] : operands
  return `${name.plain}(${list.join(', ')})`
}

function arrayPlain({ shape, of }: FormulaOf<'array'>, writing: Writing): string {
  const rows = inRows(shape, of).map((row) => `(${row.map((each) => plainOf(each, writing)).join(', ')})`)
  return shape.length === 1 ? (rows[0] ?? '()') : `(${rows.join(', ')})`
}

const plainStyle = (writing: Writing): NotationStyle => ({
  number: formatNumber,
  leaf: (leaf) => leafPlain(leaf, writing),
  array: (array) => arrayPlain(array, writing),
  minus: '−',
  times: { '×': ' × ', '·': ' · ', '⊙': ' ⊙ ', '': ' ' },
  quotient: (above, below) => `${above} / ${below}`,
  power: (base, exponent) => `${base}${superscript(exponent)}`,
  apply: ({ name }, argument) => `${name}(${argument})`,
  call: ({ function: called }, operands) => callPlain(called, operands),
  indicator: (greater, less) => `[${greater} > ${less}]`,
  equal: (left, right) => `[${left} = ${right}]`,
  parentheses: (inner) => `(${inner})`,
  transpose: (inner) => `${inner}ᵀ`,
  entry: (inner, index) => `${inner}_${index}`,
  total: runningPlain,
  dots: '⋯',
  matrix: (left, right) => `${left.text} · ${right.text}`,
  tied: (_, inner) => inner,
  rowBreak: ' ',
  fractions: false,
  juxtaposes: true,
})

/** A formula in plain text, for sentences and for screen readers. */
export const plainOf = (formula: Formula, writing: Writing): string =>
  write(formula, plainStyle(writing)).text
