import { expect } from 'vitest'
import { integer, seedRandom } from '../../lib/random'
import { required } from '../../lib/required'
import type { Diagnostic, Fix } from '../diagnostic'
import { parseProgram } from '../parse-program'
import { mutated } from './mutated'
import { pythonForms } from './python-forms'

/** The programs that are mutated. */
export const formTexts = Object.values(pythonForms).flatMap((programs) => programs.map(({ text }) => text))

/** A text after a repair. */
export const fixed = (text: string, { from, to, write }: Fix): string =>
  text.slice(0, from) + write + text.slice(to)

/** How many repairs were offered. */
interface Offered {
  ofErrors: number
  ofRemarks: number
}

/** Expects the repairs in `count` mutated programs to remove what they are offered for, and those of remarks to leave no error. */
export function expectRepairs(count: number): Offered {
  const random = seedRandom(12)
  const offered = { ofErrors: 0, ofRemarks: 0 }
  for (let program = 0; program < count; program++) {
    const text = mutated(required(formTexts[integer(random, formTexts.length)], 'no text'), random, 1)
    const { diagnostics, remarks } = parseProgram(text)
    for (const each of diagnostics) if (isRepaired(text, each, false)) offered.ofErrors++
    for (const each of remarks) if (isRepaired(text, each, diagnostics.length === 0)) offered.ofRemarks++
  }
  return offered
}

/** Whether a repair is offered; expects it to remove its reason, and to leave no error where there was none. */
function isRepaired(text: string, { from, text: says, fix }: Diagnostic, wasReadable: boolean): boolean {
  if (!fix) return false
  const repaired = fixed(text, fix)
  const { diagnostics, remarks } = parseProgram(repaired)
  const left = [...diagnostics, ...remarks].filter(
    (other) => other.from === from && other.text.en === says.en,
  )
  const where = `${JSON.stringify(text)} → ${JSON.stringify(repaired)}`
  expect(left, where).toEqual([])
  if (wasReadable) expect(diagnostics, where).toEqual([])
  return true
}
