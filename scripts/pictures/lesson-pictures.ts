import { lessons } from '../../src/lessons/all'
import { graphName } from '../../src/lessons/graph-name'
import type { LessonPart } from '../../src/lessons/lesson'
import { casesOf } from '../../src/lessons/testing/cases-of'
import { required } from '../../src/lib/required'
import { programTrace } from '../../src/program/program-trace'

/** A step of a part that is pictured. */
export interface PicturedStep {
  readonly name: 'backward' | 'last'
  readonly step: number
}

/** A part of a lesson, and the steps of it that are pictured. */
export interface PicturedPart {
  readonly lesson: string
  readonly part: string
  /** The name of its graph on the page. */
  readonly graph: string
  readonly steps: readonly PicturedStep[]
}

/** The middle of the backward pass, or of the lines if a part has those instead, and the last step, which shows the most. */
function stepsOf(lesson: string, part: LessonPart): readonly PicturedStep[] {
  const found = casesOf(lesson, part).find(({ detail }) => detail === 'detail')
  const { run, loss } = required(found, `${lesson}/${part.id} cannot be stepped`)
  const { steps } = programTrace(part, run, 'detail', loss)
  const seed = steps.findIndex(({ kind }) => kind === 'seed') + 1
  const last = steps.length
  return [
    { name: 'backward', step: Math.round((seed + last) / 2) },
    { name: 'last', step: last },
  ]
}

/** Every part of every lesson, in teaching order. */
export const picturedParts: readonly PicturedPart[] = lessons.flatMap((lesson) =>
  lesson.parts.map((part) => ({
    lesson: lesson.id,
    part: part.id,
    graph: graphName(lesson, part),
    steps: stepsOf(lesson.id, part),
  })),
)
