import { edgesOf } from '../../engine/edges'
import { type Equation, equation, withSides } from '../../engine/formula/equation'
import { sameFormula } from '../../engine/formula/same-formula'
import { type Graph, nodeAt } from '../../engine/graph'
import { nudge } from '../../engine/nudge'
import type { Run } from '../../engine/run'
import { languages } from '../../i18n/text'
import { required } from '../../lib/required'
import { goesOn, stageEquation } from '../derivation/derivation'
import { derivationsOf } from '../derivation/derivations-of'
import { edgeSymbols } from '../edge-symbols/edge-symbols'
import { explainEntry } from '../entry/entry'
import { inLetters } from '../letters/in-letters'
import { measuredSlope, nudgedGradient } from '../nudge/nudge-equations'
import { pathStart } from '../paths/paths'
import { unrolled } from '../paths/unrolled'
import { frameAt } from '../steps/frame'
import { historyBefore } from '../steps/history'
import type { Trace } from '../steps/trace'
import { type ArrayKey, shownTensor } from '../symbols/entry-place'
import { runNumbers } from '../symbols/run-numbers'
import { contributionSymbol, valueSymbol } from '../symbols/symbols'
import { writtenUpdate } from '../update/update-equation'
import { calloutOf } from '../words/callout'
import { sentenceProse } from '../words/sentence'
import { drawnPositions } from './places'

/** A graph that is stepped through; `whole` is its program with nothing folded. */
export interface Stepped {
  readonly run: Run
  readonly trace: Trace
  readonly loss: string
  readonly whole: Graph
}

/** An equation that can be printed, and where. */
export interface Printed {
  readonly where: string
  readonly equation: Equation
  /** The values of letters that no index runs over: Δx. */
  readonly letters?: ReadonlyMap<string, number>
}

/** All equations of one kind that can be printed for a graph that is stepped through. */
export type EquationSource = (stepped: Stepped) => Iterable<Printed>

/** The derivations of each step, complete. */
function* derivations({ run, trace, loss }: Stepped): Iterable<Printed> {
  for (const [at, step] of trace.steps.entries())
    for (const { equations, line } of derivationsOf(trace, run, step, loss)) {
      for (const equation of equations) yield { where: `step ${at + 1}`, equation }
      yield { where: `step ${at + 1}, in one line`, equation: line }
    }
}

/** The stages of derivations that are shown on their own, as the page shows them. */
function* stages({ run, trace, loss }: Stepped): Iterable<Printed> {
  for (const [at, step] of trace.steps.entries())
    for (const derivation of derivationsOf(trace, run, step, loss))
      for (const [i, stage] of derivation.stages.entries()) {
        const equation = stageEquation(derivation, stage)
        if (equation.sides.length < 2) throw new Error(`stage ${i + 1} of step ${at + 1} says nothing`)
        if (!goesOn(derivation, i)) yield { where: `step ${at + 1}, stage ${i + 1}`, equation }
      }
}

/** What a board can show of the derivations: their first sides with some of the others. */
function* selections({ run, trace, loss }: Stepped): Iterable<Printed> {
  for (const [at, step] of trace.steps.entries())
    for (const { equations } of derivationsOf(trace, run, step, loss))
      for (const equation of equations.flatMap(selectionsOf))
        yield { where: `a selection of step ${at + 1}`, equation }
}

/** An equation with its first side and every choice of some, but not all, of the others. */
export const selectionsOf = (equation: Equation): readonly Equation[] => {
  const others = equation.sides.length - 1
  return Array.from({ length: 2 ** others - 2 }, (_, choice) =>
    withSides(equation, (side) => (((choice + 1) >> (side - 1)) & 1) === 1),
  )
}

/** What a board shows of the derivations while symbols are written in place of numbers. */
function* letters({ run, trace, loss }: Stepped): Iterable<Printed> {
  for (const [at, step] of trace.steps.entries())
    for (const derivation of derivationsOf(trace, run, step, loss)) {
      const lettered = inLetters(run, derivation)
      if (lettered === derivation) continue
      for (const equation of lettered.equations.flatMap((each) => [each, ...selectionsOf(each)]))
        yield { where: `step ${at + 1} in letters`, equation }
    }
}

/** The history after the last step. */
function* history({ run, trace, loss }: Stepped): Iterable<Printed> {
  for (const { step, derivation } of historyBefore(trace, trace.steps.length + 1, Number.POSITIVE_INFINITY)) {
    const done = trace.steps[step - 1]
    if (!done || done.kind === 'line') continue
    const line = derivationsOf(trace, run, done, loss)[derivation]?.line
    if (!line) throw new Error(`the history has a line of step ${step} that is in no derivation`)
    yield { where: `history of step ${step}`, equation: line }
  }
}

function* callouts({ run, trace, loss }: Stepped): Iterable<Printed> {
  for (const [at, step] of trace.steps.entries())
    for (const equation of calloutOf(run, step, derivationsOf(trace, run, step, loss)))
      yield { where: `callout of step ${at + 1}`, equation }
}

/** The equations in the sentence of each step, in both languages. */
function* sentences({ run, trace, loss }: Stepped): Iterable<Printed> {
  for (const [at, step] of trace.steps.entries())
    for (const language of languages)
      for (const piece of sentenceProse(trace, run, step, loss)[language])
        if (typeof piece !== 'string')
          yield { where: `sentence of step ${at + 1} (${language})`, equation: piece }
}

/** How each entry of each drawn array is computed. */
function* entries({ run, trace, loss }: Stepped): Iterable<Printed> {
  const frame = frameAt(trace, run, trace.steps.length)
  const keys: readonly ArrayKey[] = [
    ...run.graph.nodes.flatMap(({ id }) => [`value:${id}`, `gradient:${id}`, `extra:${id}`] as const),
    ...edgesOf(run.graph).map(({ id }) => `contribution:${id}` as const),
  ]
  for (const array of keys) {
    const size = shownTensor(run.graph, run, frame, array)?.data.length ?? 0
    for (const at of drawnPositions(size)) {
      const told = explainEntry({ trace, run, loss }, frame, { array, at })
      if (told) yield { where: `entry ${at + 1} of ${array}`, equation: told.equation }
    }
  }
}

const mostPaths = 6
const mostNudges = 4

/** Gradients as sums over paths, from every node and every edge, before, during and after the steps. */
function* paths({ run, trace, loss }: Stepped): Iterable<Printed> {
  const last = trace.steps.length
  const ids = [...run.graph.nodes, ...edgesOf(run.graph)].map(({ id }) => id)
  for (const id of ids) {
    const start = pathStart(trace, id)
    if (!start) continue
    for (const step of new Set([0, Math.floor(last * 0.6), Math.floor(last * 0.8), last])) {
      const { sum, terms } = unrolled(trace, run, step, start, loss, mostPaths)
      yield { where: `paths from ${id} after step ${step}`, equation: sum }
      for (const { equation } of terms) yield { where: `a path from ${id} after step ${step}`, equation }
    }
  }
}

const nudgedBy = 0.1

/** The slopes that are measured by moving an entry of an input, and the gradients next to them. */
function* nudges({ run, loss }: Stepped): Iterable<Printed> {
  const inputs = run.graph.nodes.flatMap(({ kind }, node) => (kind === 'input' ? [node] : []))
  for (const node of inputs.filter((each) => run.gradients.has(each)))
    for (const entry of drawnPositions(
      required(run.gradients.get(node), 'no gradient arrives').data.length,
    ).slice(0, mostNudges)) {
      const where = `entry ${entry + 1} of ${nodeAt(run.graph, node).id}, moved`
      const moved = nudge(run, { node, entry }, nudgedBy)
      const measured = measuredSlope(run, { node, entry }, moved, loss)
      yield { where, equation: measured, letters: measured.numbers.letters }
      for (const gradient of [moved.gradient, undefined])
        yield { where, equation: nudgedGradient(run, { node, entry }, gradient, loss) }
    }
}

/** What stands on the edges in symbols, next to the names of what it is. */
function* edgeLabels({ run, trace, loss }: Stepped): Iterable<Printed> {
  for (const style of ['rules', 'derivatives'] as const) {
    const { values, contributions } = edgeSymbols({ run, trace, loss }, style)
    const labels = [
      ...values.map((value, at) => [valueSymbol(run.graph, at), value] as const),
      ...edgesOf(run.graph).flatMap((edge) => {
        const label = contributions.get(edge.id)
        return label ? [[contributionSymbol(run.graph, edge, loss), label] as const] : []
      }),
    ]
    for (const [name, label] of labels)
      if (!sameFormula(name, label))
        yield { where: `an edge in ${style}`, equation: equation([name, label], runNumbers(run)) }
  }
}

/** Updates of every input, downhill and uphill. */
function* updates({ run, loss }: Stepped): Iterable<Printed> {
  for (const [position, { kind, id }] of run.graph.nodes.entries())
    if (kind === 'input' && run.gradients.has(position))
      for (const isUphill of [false, true]) {
        const { becomes } = writtenUpdate(run, position, loss, { learningRate: 0.3, isUphill })
        yield { where: `the update of ${id}`, equation: becomes }
      }
}

/**
 * Everything that prints equations for a graph that is stepped through. Anything new that prints equations is
 * added here.
 */
export const equationSources: Readonly<Record<string, EquationSource>> = {
  derivations,
  stages,
  selections,
  letters,
  history,
  callouts,
  sentences,
  entries,
  paths,
  nudges,
  edgeLabels,
  updates,
}
