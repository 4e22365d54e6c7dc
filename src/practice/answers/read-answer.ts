import type { Formula } from '../../engine/formula/formula'
import { allParts } from '../../engine/formula/parts'
import { readFormula } from '../../engine/formula/read/read'
import type { Scope } from '../../engine/formula/scope'
import { evaluate } from '../../engine/formula/value'
import type { Run } from '../../engine/run'
import { entryAt, type Shape } from '../../engine/tensor'
import type { Text } from '../../i18n/text'
import { parseNumber } from '../../lib/parse-number'
import type { Frame } from '../../trace/steps/frame'
import { runNames, runNumbers } from '../../trace/symbols/run-numbers'
import type { Answered } from './close'
import { asFormula } from './typed'

/** What is known when a question is answered: the letters of the graph, and the numbers that it shows. */
export interface Known {
  readonly run: Run
  readonly frame: Frame
  readonly loss: string
}

/** A text that is not an answer, with a sentence that says why. */
export interface Unreadable {
  readonly problem: Text
}

const notRead: Text = {
  en: 'Write a number, a fraction such as 3/4, or an expression such as 3 · 5.',
  ko: '수나 3/4 같은 분수, 3 · 5 같은 식으로 쓰세요.',
}
const withComma: Text = {
  en: 'Write the decimal point as a point: 0.5.',
  ko: '소수점은 0.5처럼 마침표로 쓰세요.',
}
const unknownName = (name: string): Text => ({
  en: `“${name}” is not in the graph. Write a product with a sign: x · y.`,
  ko: `그래프에 ‘${name}’ 값이 없습니다. 곱은 x · y처럼 부호를 넣어 쓰세요.`,
})
const notShown: Text = {
  en: 'Use only what the graph already shows.',
  ko: '그래프에 이미 나온 것만 쓰세요.',
}
const isArray: Text = {
  en: 'That is an array; a single number is asked for.',
  ko: '그것은 배열입니다. 수 하나로 답하세요.',
}

/** The number that a typed text gives: a decimal, a fraction or an expression with the letters of the graph. */
export function readNumber(typed: string, known: Known): Answered | Unreadable {
  const text = asFormula(typed)
  const plain = parseNumber(text)
  if (plain !== undefined) return { value: plain, digits: significantDigits(text) }
  if (/^[−-]?\d+,\d+$/.test(text)) return { problem: withComma }
  let formula: Formula
  try {
    formula = readFormula(text, runNames(known.run, known.loss))
  } catch {
    return { problem: notRead }
  }
  const problem = problemIn(formula, known)
  return problem ? { problem } : evaluated(formula, known)
}

function evaluated(formula: Formula, { run }: Known): Answered | Unreadable {
  const scope: Scope = { ...runNumbers(run), number: (value) => value }
  try {
    const { data } = evaluate(formula, scope)
    if (data.length !== 1) return { problem: isArray }
    const hasLetters = allParts(formula).some(({ kind }) => kind === 'symbol')
    return { value: entryAt(data, 0), ...(hasLetters && { formula }) }
  } catch {
    return { problem: notRead }
  }
}

/** What keeps a formula from being an answer: a name that the graph does not have, or a number that it does not show yet. */
function problemIn(formula: Formula, { run: { graph }, frame }: Known): Text | undefined {
  for (const part of allParts(formula)) {
    if (part.kind === 'letter' && typeof part.letter === 'string') return unknownName(part.letter)
    if (part.kind !== 'symbol') continue
    const { of } = part
    const node = graph.positions.get(of.id)
    if (node === undefined) return unknownName(of.id)
    const isShown =
      of.role === 'value' || of.role === 'extra'
        ? frame.values.has(node)
        : of.role === 'gradient' && frame.gradients.has(node)
    if (!isShown) return notShown
  }
  return undefined
}

/** How many significant digits a decimal is written with. */
const significantDigits = (text: string): number =>
  text
    .replace(/e.*$/i, '')
    .replace(/[^\d.]/g, '')
    .replace(/^[0.]+(?=\d)/, '')
    .replace('.', '').length

/** The shape that a text gives, as in (2, 3), 2 × 3 or (3,); () is that of a single number. */
export function readShape(typed: string): Shape | undefined {
  const text = asFormula(typed).replace(/^[([]\s*|\s*[)\]]$/g, '')
  if (text === '') return typed.trim() === '' ? undefined : []
  const lengths = text.split(/\s*[,×x]\s*/).filter((length) => length !== '')
  return lengths.length > 0 && lengths.every((length) => /^\d{1,6}$/.test(length))
    ? lengths.map(Number)
    : undefined
}
