import type { Run } from '../engine/run'
import { isScalarShape } from '../engine/tensor'
import type { Derivation } from './derivation'
import type { Step } from './step'

const withoutRelation = (tex: string): string => tex.replace(/^(=|\\approx) /, '')

/** Fractions at full size, since a callout stands in the graph, where nothing may be too small to read. */
const fullSize = (tex: string): string => tex.replaceAll('\\frac', '\\dfrac')

/** The arithmetic of a derivation in one line: the numbers put in and the result, or what was found where nothing was put in. */
function arithmeticOf({ stages }: Derivation): string {
  const numbers = stages.find(({ kind }) => kind === 'numbers')
  const last = stages.at(-1)
  const end = last?.right.at(-1)?.en ?? ''
  const before = numbers?.right.at(-1)?.en
  return before === undefined || last?.kind !== 'result'
    ? `${last?.left} ${end}`
    : `${withoutRelation(before)} ${end}`
}

/** The arithmetic of a step in one line of LaTeX for each derivation, to stand at the node; none where arrays take part. */
export function calloutOf(run: Run, step: Step, derivations: readonly Derivation[]): readonly string[] {
  const node = run.graph.nodes[step.node]
  if (!node || !isScalarShape(node.shape)) return []
  const operands = node.kind === 'operation' ? node.inputs : []
  if (operands.some((position) => !isScalarShape(run.graph.nodes[position]?.shape ?? []))) return []
  return derivations.map((derivation) => fullSize(arithmeticOf(derivation)))
}
