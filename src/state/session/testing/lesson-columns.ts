import { expect } from 'vitest'
import { edgesOf } from '../../../engine/edges'
import type { Equation } from '../../../engine/formula/equation'
import { isTarget } from '../../../engine/gradient-flow'
import { nodeAt } from '../../../engine/graph'
import { nudge } from '../../../engine/nudge'
import { halfWidth } from '../../../engine/numerical-gradient'
import { gradientAt, runGraph, valueAt } from '../../../engine/run'
import { entryAt, generate, isScalarShape } from '../../../engine/tensor'
import { withInputs } from '../../../engine/with-inputs'
import { linesAtWork } from '../../../export/line-state'
import { numpyCode } from '../../../export/numpy-code'
import type { Text } from '../../../i18n/text'
import { layoutGraph } from '../../../layout/layout-graph'
import { outside, overlaps, partsOf } from '../../../layout/testing/parts-of'
import { places } from '../../../layout/testing/places'
import { required } from '../../../lib/required'
import { saidAt } from '../../../program/said-at'
import { quantitiesOf } from '../../../trace/derivation/quantities-of'
import { explainEntry } from '../../../trace/entry/entry'
import { largestAt } from '../../../trace/entry/entry-at-hand'
import { movedValues } from '../../../trace/nudge/moved-values'
import { slopeOfStep } from '../../../trace/slope/slope-of-step'
import { frameAt } from '../../../trace/steps/frame'
import type { Step } from '../../../trace/steps/step'
import type { ArrayKey } from '../../../trace/symbols/entry-place'
import { nodeWords } from '../../../trace/words/node-words'
import { sentenceOf } from '../../../trace/words/sentence'
import { toldText } from '../../../trace/words/told'
import { standardNudge } from '../../link/link'
import { codeSession } from '../code-session'
import type { LessonSession } from '../lesson-session'
import { atStep } from '../line-session'
import { derivationsAt } from '../session-derivations'

/** What a part of a lesson has of one thing, checked, in a few words; empty if it has none. */
type Column = (session: LessonSession) => string

/** A part at each of its steps, with the groups open that a line of algebra asks for. */
const steppedThrough = (session: LessonSession): readonly LessonSession[] =>
  session.trace.steps.map((_, i) => atStep(session, i + 1))

const stepOf = ({ trace, step }: LessonSession): Step => required(trace.steps[step - 1], `step ${step}`)

/** What the board says at a step. */
function equationsAt(session: LessonSession): readonly Equation[] {
  const step = stepOf(session)
  if (step.kind === 'line') return [step.equation]
  return derivationsAt(session, session.step).flatMap(({ equations }) => equations)
}

const counted = (count: number, words: string): string => (count === 0 ? '' : `${count} ${words}`)

/** The numbers of the graph that the board speaks of at a step; none for a line about a graph that it only supposes. */
const spokenAt = (session: LessonSession): readonly string[] =>
  session.program.lines?.[session.step - 1]?.suppose
    ? []
    : quantitiesOf(equationsAt(session))
        .filter(({ role }) => role !== 'extra')
        .map((quantity) => (quantity.role === 'contribution' ? quantity.edge : quantity.id))

/** Every number that a formula speaks of is a node or an edge of the graph, which lies whole and with nothing on anything else. */
const picture: Column = (session) => {
  const spoken = steppedThrough(session).flatMap((at) => {
    const { graph } = at.run
    const drawn = [...graph.positions.keys(), ...edgesOf(graph).map(({ id }) => id)]
    expect(drawn, `step ${at.step}`).toEqual(expect.arrayContaining([...spokenAt(at)]))
    return spokenAt(at)
  })
  const { run, pictured } = session
  const layout = layoutGraph(run, nodeWords(run), {
    ...places.page,
    ...(pictured && { pictured: pictured.target }),
  })
  const parts = partsOf(run.graph, layout)
  expect(outside(parts, layout)).toEqual([])
  expect(overlaps(parts)).toEqual([])
  return counted(new Set(spoken).size, 'in the formulas')
}

/** Each step is derived in stages, or is a line of algebra with a result. */
const formula: Column = (session) => {
  const stages = steppedThrough(session).map((at) => {
    const step = stepOf(at)
    if (step.kind === 'line') return step.equation.sides.length
    return derivationsAt(at, at.step).reduce((sum, each) => sum + each.stages.length, 0)
  })
  for (const [i, count] of stages.entries()) expect(count, `step ${i + 1}`).toBeGreaterThan(0)
  return `${counted(stages.length, 'steps')}, ${counted(
    stages.reduce((sum, count) => sum + count, 0),
    'stages',
  )}`
}

/** The largest entry of each gradient agrees with central differences. */
const number: Column = ({ run }) => {
  const inputs = [...run.gradients.keys()].filter((node) => nodeAt(run.graph, node).kind === 'input')
  for (const node of inputs) {
    const gradient = gradientAt(run.gradients, node)
    const entry = largestAt(gradient)
    const [up, down] = [1, -1].map((way) => nudge(run, { node, entry }, way * halfWidth).slope)
    const numerical = (required(up, 'up') + required(down, 'down')) / 2
    const wanted = entryAt(gradient.data, entry)
    const { id } = nodeAt(run.graph, node)
    expect(Math.abs(numerical - wanted) / Math.max(1, Math.abs(wanted)), id).toBeLessThan(1e-6)
  }
  return counted(inputs.length, 'gradients')
}

/** Every step has lines at work in the program that is shown beside it. */
const code: Column = (session) => {
  const working = steppedThrough(session).flatMap((at) => {
    const { run, loss, trace } = codeSession(at)
    const lines = numpyCode(run, loss, 'flat', { language: 'en', isForReading: true })
    const current = linesAtWork(lines, trace, frameAt(trace, run, at.step))
    expect(current.length, `step ${at.step}`).toBeGreaterThan(0)
    return current.map((line) => lines[line]?.text)
  })
  return counted(new Set(working).size, 'lines at work')
}

/** How many steps show a slope, and of how many arrays an entry that is pointed at is explained at the end. */
const slopeOrEntry: Column = (session) => {
  const { trace, run } = session
  const slopes = steppedThrough(session).filter((at) => slopeOfStep(at, stepOf(at)))
  const frame = frameAt(trace, run, trace.steps.length)
  const arrays = run.graph.nodes
    .filter(({ shape }) => !isScalarShape(shape))
    .flatMap(({ id }): readonly ArrayKey[] => [`value:${id}`, `gradient:${id}`])
  const explained = arrays.filter((array) => explainEntry(session, frame, { array, at: 0 }))
  return [counted(slopes.length, 'slopes'), counted(explained.length, 'arrays')].filter(Boolean).join(', ')
}

/** Each input that is no target moves what a second forward pass moves, and nothing else, up to the output. */
const nudged: Column = ({ run }) => {
  const { graph } = run
  const moving = graph.nodes.flatMap(({ kind }, node) =>
    kind === 'input' && !isTarget(graph, node) ? [node] : [],
  )
  for (const node of moving) {
    const place = { node, entry: largestAt(valueAt(run.values, node)) }
    const { id, shape } = nodeAt(graph, node)
    const old = valueAt(run.values, node)
    const input = generate(shape, (at) => entryAt(old.data, at) + (at === place.entry ? standardNudge : 0))
    const { values } = runGraph(withInputs(graph, new Map([[id, input]])), run.gradients.get(graph.output))
    const moved = movedValues(run, place, nudge(run, place, standardNudge).after)
    const changed = graph.nodes.flatMap((_, at) => {
      const [before, after] = [valueAt(run.values, at).data, valueAt(values, at).data]
      return before.every((each, entry) => Object.is(each, after[entry])) ? [] : [at]
    })
    expect(
      moved
        .filter(({ entries }) => entries.length > 0)
        .map(({ position }) => position)
        .toSorted(),
    ).toEqual(changed.toSorted())
    for (const { position, entries } of moved)
      for (const { at, after } of entries) expect(after).toBe(valueAt(values, position).data[at])
    expect(moved.map(({ position }) => position)).toContain(graph.output)
  }
  return counted(moving.length, 'inputs move')
}

const hangul = /\p{Script=Hangul}/u

/** Everything that is said, step by step, in both languages. */
const languages: Column = (session) => {
  const { program, heading } = session
  const texts: readonly Text[] = [
    heading.lead,
    ...saidAt(program, session.trace, 0).map((told) => toldText(told, session.run, session.loss)),
    ...(program.notes ?? []),
    ...steppedThrough(session).flatMap((at) => [
      sentenceOf(at.trace, at.run, stepOf(at), at.loss),
      ...saidAt(program, at.trace, at.step).map((told) => toldText(told, at.run, at.loss)),
    ]),
  ]
  for (const { en, ko } of texts) {
    expect(ko, en).toMatch(hangul)
    expect(en, ko).not.toMatch(hangul)
  }
  return counted(new Set(texts.map(({ en }) => en)).size, 'texts')
}

/** What every part of every lesson must have. */
export const columns = {
  picture,
  formula,
  number,
  code,
  'slope or entry': slopeOrEntry,
  nudge: nudged,
  'English and Korean': languages,
} as const satisfies Readonly<Record<string, Column>>
