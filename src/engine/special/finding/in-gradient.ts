import { edgesOutOf } from '../../edges'
import type { Run } from '../../run'
import type { Place } from '../place'
import { nonFinite } from './non-finite'

/** What is special in a node's gradient as the sum of what its consumers send: ∞ − ∞. */
export function inGradient({ graph, gradients, contributions }: Run, position: number): readonly Place[] {
  const sent = edgesOutOf(graph, position).flatMap(
    ({ to, operand }) => contributions.get(to)?.[operand] ?? [],
  )
  if (sent.length < 2) return []
  const number = { of: 'gradient' } as const
  return Array.from(gradients.get(position)?.data ?? [], (result, entry) => ({ result, entry })).flatMap(
    ({ result, entry }): Place[] => {
      if (Number.isFinite(result)) return []
      const operands = sent.map(({ data }) => data[entry] ?? Number.NaN)
      const kind = nonFinite(result, operands, () => false)
      return kind ? [{ kind, number, entry, operands, result }] : []
    },
  )
}
