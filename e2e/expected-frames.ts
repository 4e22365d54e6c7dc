import { edgesOf } from '../src/engine/edges'
import { nodeAt } from '../src/engine/graph'
import type { Tensor } from '../src/engine/tensor'
import { tensorJson } from '../src/engine/tensor-json'
import { lessonById } from '../src/lessons/all'
import { casesOf, type LessonCase } from '../src/lessons/testing/cases-of'
import { required } from '../src/lib/required'
import { frameAt } from '../src/trace/frame'
import type { Detail } from '../src/trace/step'
import { expect } from './fixture'
import type { Frame, Shown } from './lesson-page'

const shown = (value: Tensor | undefined, gradient: Tensor | undefined): Shown => ({
  ...(value && { value: tensorJson(value) }),
  ...(gradient && { gradient: tensorJson(gradient) }),
})

function caseOf(lesson: string, detail: Detail): LessonCase {
  const [part] = required(lessonById(lesson), lesson).parts
  const found = casesOf(lesson, part).find(({ name }) => name.endsWith(`, ${detail}`))
  return required(found, `there is no lesson ${lesson}`)
}

/** The ids of the nodes at work at the steps of a lesson's first part, from the first step on. */
export function nodesAtWork(lesson: string, detail: Detail): readonly string[] {
  const { trace } = caseOf(lesson, detail)
  return trace.steps.map(({ node }) => nodeAt(trace.graph, node).id)
}

/** What the attributes of a lesson's first part have to say after each step, from the start on. */
export function expectedFrames(lesson: string, detail: Detail): readonly Frame[] {
  const { trace, run } = caseOf(lesson, detail)
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

const near = (numbers: unknown): unknown =>
  Array.isArray(numbers) ? numbers.map(near) : expect.closeTo(Number(numbers), 12)
