import { formatNumber } from '../src/lib/format'
import { expect } from './fixture'
import type { ShownDerivation, ShownStep } from './walk-in-page'

/** The chain rule with the local derivative, and at the output the latter alone, unless it is the result; for arrays the rule for all entries; the numbers where no rule says them; the result. */
const told = /^(chain local |local )?(all )?(numbers )?result$/

/** Holds one derivation against the graph, and says which edge it tells of, if of any that shows its numbers. */
function expectTold({ of, stages, result, written, inGraph }: ShownDerivation, where: string): string[] {
  if (of === undefined) {
    expect(stages[0], where).toBe('local')
    return []
  }
  expect(stages.at(-1), `${where}, ${of}`).toBe('result')
  expect(result, `${where}, ${of}`).toBe(inGraph)
  const number = formatNumber(Number(result))
  if (/^−?[\d.]+$/.test(number)) expect(written?.replace('-', '−'), `${where}, ${of}`).toBe(number)
  if (!of.includes('->')) return []
  expect(stages.join(' '), `${where}, ${of}`).toMatch(told)
  return result === undefined ? [] : [of] // arrays of more than 64 entries show their shape alone
}

/** The nodes at which a step leaves the chain rule out. */
const withoutChain = ({ derivations }: ShownStep): readonly string[] =>
  derivations.flatMap(({ of, stages }) =>
    of?.includes('->') && stages[0] !== 'chain' ? [of.replace(/^.*->/, '')] : [],
  )

/** Holds the derivations of a part, from its start to its last step, against its graph: each edge's number is derived once, and the chain rule is left out at the output alone. */
export function expectDerivations([, ...steps]: readonly ShownStep[], where: string): void {
  const derived = steps.flatMap(({ derivations }, i) => {
    expect(derivations.length, `${where}, step ${i + 1}`).toBeGreaterThan(0)
    return derivations.flatMap((each) => expectTold(each, `${where}, step ${i + 1}`))
  })
  const outputs = new Set(steps.flatMap(withoutChain))
  expect(outputs.size, [...outputs].join(', ')).toBeLessThanOrEqual(1)
  const known = Object.entries(steps.at(-1)?.frame ?? {}).flatMap(([id, { gradient }]) =>
    id.startsWith('edge ') && gradient !== undefined ? [id.slice('edge '.length)] : [],
  )
  expect(derived.toSorted(), where).toEqual(known.toSorted())
}

/** Nothing is wrong with the page at any step. */
export function expectNoFaults(steps: readonly ShownStep[], where: string): void {
  const faults = steps.flatMap(({ faults: found }, i) => found.map((fault) => `reading ${i}: ${fault}`))
  expect(faults, where).toEqual([])
}

/** A line of algebra for each step, the last one marked as the step. */
export function expectLines(steps: readonly ShownStep[], counts: readonly number[], where: string): void {
  expect(
    steps.map(({ lines }) => lines),
    where,
  ).toEqual(counts)
  expect(
    steps.map(({ isLastCurrent }) => isLastCurrent),
    where,
  ).toEqual(counts.map((count) => count > 0))
}
