import type { Lesson, LessonPart } from './lesson'

/** The name of a part's graph on the page: the lesson's id and, for any part but the first, its own. */
export const graphName = ({ id, parts }: Pick<Lesson, 'id' | 'parts'>, part: LessonPart): string =>
  part === parts[0] ? id : `${id}/${part.id}`
