import type { Run } from '../engine/run'
import { isScalarShape } from '../engine/tensor'
import type { Formula } from './formula'
import type { Step } from './step'

const withoutRelation = (tex: string): string => tex.replace(/^(=|\\approx) /, '')

/** Fractions at full size, since a callout stands in the graph, where nothing may be too small to read. */
const fullSize = (tex: string): string => tex.replaceAll('\\frac', '\\dfrac')

/** The arithmetic of a step in one line of LaTeX for each formula, to stand at the node; none where arrays take part, or where nothing is computed. */
export function calloutOf(run: Run, step: Step, formulas: readonly Formula[]): readonly string[] {
  if (step.kind === 'line') return []
  const node = run.graph.nodes[step.node]
  if (!node || !isScalarShape(node.shape)) return []
  const operands = node.kind === 'operation' ? node.inputs : []
  if (operands.some((position) => !isScalarShape(run.graph.nodes[position]?.shape ?? []))) return []
  return formulas.map(({ left, right }) => {
    const [before, result] = right.slice(-2).map((line) => line.en)
    if (step.kind === 'local' || result === undefined) return fullSize(`${left} ${right.at(-1)?.en ?? ''}`)
    return fullSize(`${withoutRelation(before ?? '')} ${result}`)
  })
}
