import { lessons } from '../all'
import { casesOf, type LessonCase } from './cases-of'

/**
 * Every part of every lesson that steps over its graph, at both granularities, folded and unfolded; lines of
 * algebra are tested in algebra.test.ts.
 */
export const lessonCases: readonly LessonCase[] = lessons.flatMap(({ id, parts }) =>
  parts.filter(({ lines }) => !lines).flatMap((part) => casesOf(id, part)),
)
