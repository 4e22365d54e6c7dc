import type { Numbers } from '../../engine/formula/equation'
import { required } from '../../lib/required'
import { equationFaults, nothingTried, type Tried } from './equation-faults'
import { equationSources, type Printed, type Stepped } from './equation-sources'
import { tieFaults } from './tie-faults'
import { trueNumbers } from './true-numbers'

/** What was judged, and what is wrong with it. */
export interface Judged {
  equations: number
  readonly tried: Tried
  readonly faults: string[]
}

export const nothingJudged = (): Judged => ({ equations: 0, tried: nothingTried(), faults: [] })

/** A wrong rule is wrong in many places; a few of them are enough. */
const mostFaults = 20

/** The first errors found while something is judged. */
export function faultsIn({ faults }: Judged, judging: () => void): readonly string[] {
  const before = faults.length
  judging()
  return faults.slice(before, before + mostFaults)
}

/** Judges an equation at the place where it is printed. */
export function judge({ where, equation, letters }: Printed, own: Numbers, judged: Judged): void {
  judged.equations++
  const numbers = letters ? { ...own, letters } : own
  const faults = [...equationFaults(equation, numbers, judged.tried), ...tieFaults(equation, numbers)]
  judged.faults.push(...faults.map((fault) => `${where}: ${fault}`))
}

/** Judges the equations of some kinds that can be printed for a graph that is stepped through. */
export function judgeSome(kinds: readonly string[], name: string, stepped: Stepped, judged: Judged): void {
  const numbers = trueNumbers(stepped.run, stepped.whole)
  for (const kind of kinds)
    for (const printed of required(equationSources[kind], kind)(stepped))
      judge({ ...printed, where: `${name}, ${printed.where}` }, numbers, judged)
}

/** Judges all equations that can be printed for a graph that is stepped through. */
export const judgeAll = (name: string, stepped: Stepped, judged: Judged): void =>
  judgeSome(Object.keys(equationSources), name, stepped, judged)
