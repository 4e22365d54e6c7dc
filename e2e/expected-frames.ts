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

/** The ids of the nodes at work at the steps of a part, by default a lesson's first, from the first step on. */
export function nodesAtWork(
  lesson: string,
  detail: Detail,
  part: LessonPart = partsOf(lesson)[0],
): readonly string[] {
  const { run, loss } = caseOf(lesson, part, detail)
  const { graph, steps } = programTrace(part, run, detail, loss)
  return steps.map(({ node }) => nodeAt(graph, node).id)
}

/** What the attributes of a part have to say after each step, from the start on. */
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

/** Everything that a frame shows, as numbers and arrays, by `node x value`. */
export const numbersIn = (frame: Frame): Numbers =>
  Object.fromEntries(
    Object.entries(frame).flatMap(([id, known]) =>
      Object.entries(known).map(([name, text]) => [`${id} ${name}`, JSON.parse(text)]),
    ),
  )

/** The same, to be met but for the last digits: browsers and Node round exp and log in their own ways. */
export const nearNumbersIn = (frame: Frame): Numbers =>
  Object.fromEntries(Object.entries(numbersIn(frame)).map(([name, numbers]) => [name, near(numbers)]))

/** A word is ∞ or NaN, and is met as it is. */
const near = (numbers: unknown): unknown => {
  if (Array.isArray(numbers)) return numbers.map(near)
  return typeof numbers === 'number' ? expect.closeTo(numbers, 12) : numbers
}
