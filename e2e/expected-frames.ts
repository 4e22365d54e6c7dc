import { edgesOf } from '../src/engine/edges'
import { nodeAt } from '../src/engine/graph'
import type { Tensor } from '../src/engine/tensor'
import { tensorJson } from '../src/engine/tensor-json'
import { lessonById } from '../src/lessons/all'
import type { Lesson, LessonPart } from '../src/lessons/lesson'
import { casesOf, type LessonCase } from '../src/lessons/testing/cases-of'
import { required } from '../src/lib/required'
import { programTrace } from '../src/program/program-trace'
import { frameAt } from '../src/trace/steps/frame'
import type { Detail } from '../src/trace/steps/step'
import { expect } from './fixture'
import type { Frame, Shown } from './lesson-page'

const shown = (value: Tensor | undefined, gradient: Tensor | undefined): Shown => ({
  ...(value && { value: tensorJson(value) }),
  ...(gradient && { gradient: tensorJson(gradient) }),
})

const partsOf = (lesson: string): Lesson['parts'] => required(lessonById(lesson), lesson).parts

function caseOf(lesson: string, part: LessonPart, detail: Detail): LessonCase {
  const found = casesOf(lesson, part).find(({ name }) => name.endsWith(`, ${detail}`))
  return required(found, `${lesson}/${part.id} cannot be stepped in ${detail}`)
}

/**
 * The ids of the current nodes at the steps of a part, from the first step on; by default of a lesson's first
 * part.
 */
export function nodesAtWork(
  lesson: string,
  detail: Detail,
  part: LessonPart = partsOf(lesson)[0],
): readonly string[] {
  const { run, loss } = caseOf(lesson, part, detail)
  const { graph, steps } = programTrace(part, run, detail, loss)
  return steps.map(({ node }) => nodeAt(graph, node).id)
}

/** The expected attributes of a part's graph after each step, starting with the state before the first. */
export function expectedFrames(lesson: string, detail: Detail, part: LessonPart): readonly Frame[] {
  const { run, loss } = caseOf(lesson, part, detail)
  const trace = programTrace(part, run, detail, loss)
  const { graph } = trace
  return Array.from({ length: trace.steps.length + 1 }, (_, index) => {
    const { values, gradients, contributions } = frameAt(trace, run, index)
    const nodes = graph.nodes.map(({ id }, position): [string, Shown] => [
      `node ${id}`,
      shown(values.get(position), gradients.get(position)),
    ])
    const edges = edgesOf(graph).map(({ id, from }): [string, Shown] => [
      `edge ${id}`,
      shown(values.get(from), contributions.get(id)),
    ])
    return Object.fromEntries([...nodes, ...edges])
  })
}

type Numbers = Readonly<Record<string, unknown>>

/** Everything a frame shows, as numbers and arrays, under keys such as `node x value`. */
export const numbersIn = (frame: Frame): Numbers =>
  Object.fromEntries(
    Object.entries(frame).flatMap(([id, known]) =>
      Object.entries(known).map(([name, text]) => [`${id} ${name}`, JSON.parse(text)]),
    ),
  )

/** The same, to be matched except for the last digits: browsers and Node round exp and log differently. */
export const nearNumbersIn = (frame: Frame): Numbers =>
  Object.fromEntries(Object.entries(numbersIn(frame)).map(([name, numbers]) => [name, near(numbers)]))

/** ∞ and NaN are strings, and are matched exactly. */
const near = (numbers: unknown): unknown => {
  if (Array.isArray(numbers)) return numbers.map(near)
  return typeof numbers === 'number' ? expect.closeTo(numbers, 12) : numbers
}
