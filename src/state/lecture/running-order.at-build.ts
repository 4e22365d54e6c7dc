import { runGraph } from '../../engine/run'
import { fromNested } from '../../engine/tensor'
import type { Text } from '../../i18n/text'
import { lessons } from '../../lessons/all'
import { contents } from '../../lessons/contents.at-build'
import type { LessonPart } from '../../lessons/lesson'
import { required } from '../../lib/required'
import { openByDefault, seenGraphOf } from '../../program/program-graphs'
import { programTrace } from '../../program/program-trace'
import { lossName } from '../../trace/steps/loss-name'
import type { Detail } from '../../trace/steps/step'
import type { Route } from '../link/link'
import { graphWithBlankDigit } from '../session/blank-digit'
import { trainingViews } from './training-views'

/** A part of a lesson, or training, in the order of the lecture. */
export interface Stop {
  readonly route: Route
  /** The lesson's id; that of training is its own. */
  readonly lesson: string
  readonly part: string
  readonly title: Text
  /** The title of the part; absent where the lesson has no other. */
  readonly partTitle?: Text
  /** The last step of the part as it opens. */
  readonly last: Readonly<Record<Detail, number>>
}

function lastStep(part: LessonPart, detail: Detail): number {
  graphWithBlankDigit(part)
  const { upstream } = part.setup
  const graph = seenGraphOf(part, openByDefault(part))
  const run = runGraph(graph, upstream === undefined ? undefined : fromNested(upstream))
  return programTrace(part, run, detail, lossName(graph, upstream !== undefined)).steps.length
}

const parts: readonly Stop[] = contents
  .flatMap((group) => group.lessons)
  .flatMap(({ id, title }) =>
    required(
      lessons.find((lesson) => lesson.id === id),
      id,
    ).parts.map((part, _, parts) => ({
      route: { page: 'lesson' as const, lesson: id },
      lesson: id,
      part: part.id,
      title,
      ...(parts.length > 1 && { partTitle: part.title }),
      last: { node: lastStep(part, 'node'), detail: lastStep(part, 'detail') },
    })),
  )

const trainingStop: Stop = {
  route: { page: 'train' },
  lesson: 'training',
  part: 'training',
  title: { en: 'Training', ko: '학습' },
  last: { node: trainingViews.length - 1, detail: trainingViews.length - 1 },
}

/** Every part of every lesson, in the order in which they are taught, and then training. */
export const runningOrder: readonly Stop[] = [...parts, trainingStop]
