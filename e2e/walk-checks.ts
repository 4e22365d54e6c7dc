import { formatNumber } from '../src/lib/format'
import { expect } from './fixture'
import type { ShownDerivation, ShownStep } from './walk-in-page'

/**
 * The chain rule with the local derivative (at the output only the latter, unless it is the result); for
 * arrays the rule for all entries; the numbers if no rule contains them; the result.
 */
const told = /^(chain local |local )?(all )?(numbers )?result$/

/** The longest axis of an array that is written out; of a larger array, one entry stands for all. */
const longestAxis = 4

const isLong = (entries: unknown): entries is (number | number[])[] =>
  Array.isArray(entries) && (entries.length > longestAxis || entries.some(isLong))

/**
 * Checks one derivation against the graph; returns the edge it derives, if it is one that shows its numbers.
 */
function expectTold({ of, stages, result, written, inGraph }: ShownDerivation, where: string): string[] {
  if (of === undefined) {
    expect(stages[0], where).toBe('local')
    return []
  }
  expect(stages.at(-1), `${where}, ${of}`).toBe('result')
  expect(result, `${where}, ${of}`).toBe(inGraph)
  const entries: unknown = result === undefined ? undefined : JSON.parse(result)
  if (isLong(entries))
    expect(entries.flat().map(formatNumber), `${where}, ${of}`).toContain(written?.replace('-', '−'))
  const number = formatNumber(Number(result))
  if (/^−?[\d.]+$/.test(number)) expect(written?.replace('-', '−'), `${where}, ${of}`).toBe(number)
  if (!of.includes('->')) return []
  expect(stages.join(' '), `${where}, ${of}`).toMatch(told)
  return result === undefined ? [] : [of] // arrays of more than 64 entries only show their shape
}

/** The nodes at which a step leaves out the chain rule. */
const withoutChain = ({ derivations }: ShownStep): readonly string[] =>
  derivations.flatMap(({ of, stages }) =>
    of?.includes('->') && stages[0] !== 'chain' ? [of.replace(/^.*->/, '')] : [],
  )

/**
 * Checks the derivations of a part, from its start to its last step, against its graph: each edge's number is
 * derived exactly once, and the chain rule is only left out at the output.
 */
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

/** Expects that no step found anything wrong with the page. */
export function expectNoFaults(steps: readonly ShownStep[], where: string): void {
  const faults = steps.flatMap(({ faults: found }, i) => found.map((fault) => `reading ${i}: ${fault}`))
  expect(faults, where).toEqual([])
}

/** Expects a line of algebra for each step, the last one marked as current. */
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
