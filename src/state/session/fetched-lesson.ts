import type { Lesson } from '../../lessons/lesson'
import { loadLesson } from '../../lessons/load-lesson'
import { required } from '../../lib/required'
import { knowGraph } from '../../program/program-graphs'
import { lessonGraphs, type PartGraphs } from './lesson-graphs.at-build'

/** A lesson, and what its programs were read into. */
export interface FetchedLesson {
  readonly lesson: Lesson
  readonly graphs: PartGraphs
}

const fetched = new Map<string, FetchedLesson>()

/** The lesson with an id, if it is here. */
export const fetchedLesson = (id: string): FetchedLesson | undefined => fetched.get(id)

/** Fetches the lesson with an id, alone; undefined where there is none. */
export async function fetchLesson(id: string): Promise<FetchedLesson | undefined> {
  const [lesson, graphs] = await Promise.all([loadLesson(id), lessonGraphs[id]?.()])
  if (!lesson || !graphs) return undefined
  const both = { lesson, graphs }
  fetched.set(id, both)
  return both
}

/** The lesson in what was fetched; registers its graphs, so that nothing has to parse its programs. */
export function readLesson({ lesson, graphs }: FetchedLesson): Lesson {
  for (const part of lesson.parts)
    knowGraph(part, required(graphs[part.id], `the lesson came without the graph of ${part.id}`))
  return lesson
}
