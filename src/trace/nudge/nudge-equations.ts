import { number, quotient, unknown } from '../../engine/formula/build'
import { type Equation, equation } from '../../engine/formula/equation'
import type { Formula, Index } from '../../engine/formula/formula'
import { indexText } from '../../engine/formula/index-text'
import { plainEntry, texEntry } from '../../engine/formula/tex-symbol'
import { nodeAt } from '../../engine/graph'
import type { InputEntry, Nudge } from '../../engine/nudge'
import type { Run } from '../../engine/run'
import type { Shape } from '../../engine/tensor'
import { coordinatesOf } from '../entry/entry-index'
import { isBehindOutput } from '../steps/loss-name'
import { runNumbers } from '../symbols/run-numbers'
import { gradientSymbol } from '../symbols/symbols'

/** A change in the quantity with this name: Δx. */
const change = (id: string, at: readonly Index[] = [], shape: Shape = []): Formula => {
  const index = indexText(at, shape)
  return {
    kind: 'letter',
    letter: `Δ${plainEntry(id, index)}`,
    words: { tex: `\\Delta ${texEntry(id, index)}`, plain: `Δ${plainEntry(id, index)}` },
  }
}

const letterOf = (formula: Formula): string => (formula.kind === 'letter' ? formula.letter : '')

/**
 * The slope that a nudge measured; for an output with an upstream gradient, S is the weighted sum of its
 * entries.
 */
export function measuredSlope(run: Run, place: InputEntry, nudge: Nudge, loss: string): Equation {
  const { graph } = run
  const { id, shape } = nodeAt(graph, place.node)
  const above = change(isBehindOutput(graph, loss) ? 'S' : nodeAt(graph, graph.output).id)
  const below = change(id, coordinatesOf(shape, place.entry), shape)
  const letters = new Map([
    [letterOf(above), nudge.change],
    [letterOf(below), nudge.step],
  ])
  return equation(
    [quotient(above, below), quotient(number(nudge.change), number(nudge.step)), number(nudge.slope)],
    { ...runNumbers(run), letters },
  )
}

/** The gradient of the nudged entry for comparison; a question mark until it is known. */
export function nudgedGradient(
  run: Run,
  { node, entry }: InputEntry,
  gradient: number | undefined,
  loss: string,
): Equation {
  const { shape } = nodeAt(run.graph, node)
  return equation(
    [
      gradientSymbol(run.graph, node, loss, coordinatesOf(shape, entry)),
      gradient === undefined ? unknown : number(gradient),
    ],
    runNumbers(run),
  )
}
