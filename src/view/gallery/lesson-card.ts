import { plainProse } from '../../i18n/prose-pieces'
import type { Text } from '../../i18n/text'
import type { Lesson } from '../../lessons/lesson'
import { graphOf } from '../../program/program-graphs'
import { type GraphDrawing, graphDrawing } from './graph-drawing'

/** What the start page shows of a lesson, as plain data. */
export interface LessonCard {
  readonly id: string
  readonly title: Text
  /** One sentence: what it teaches. */
  readonly teaches: Text
  /** The graph of its first part. */
  readonly drawing: GraphDrawing
}

/** The card of a lesson. */
export const lessonCard = ({ id, title, teaches, parts }: Lesson): LessonCard => ({
  id,
  title,
  teaches: { en: plainProse(teaches.en), ko: plainProse(teaches.ko) },
  drawing: graphDrawing(graphOf(parts[0])),
})
