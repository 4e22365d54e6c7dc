import type { Lesson } from '../../lessons/lesson'
import { required } from '../../lib/required'
import { knowGraph } from '../../program/program-graphs'
import { type FetchedLesson, fetchLesson } from '../../state/session/fetched-lesson'
import { loadChunk } from '../failure/load-chunk'

const onTheirWay = new Map<string, Promise<FetchedLesson | undefined>>()

/** Fetches the lesson with an id; returns the same promise each time, until it fails. */
export function lessonOnItsWay(id: string): Promise<FetchedLesson | undefined> {
  const known = onTheirWay.get(id)
  if (known) return known
  const fetch = loadChunk(`lesson-${id}`, () => fetchLesson(id))
  onTheirWay.set(id, fetch)
  fetch.catch(() => onTheirWay.delete(id))
  return fetch
}

/** The lesson in what was fetched; registers its graphs, so that nothing has to parse its programs. */
export function readLesson({ lesson, graphs }: FetchedLesson): Lesson {
  for (const part of lesson.parts)
    knowGraph(part, required(graphs[part.id], `the lesson came without the graph of ${part.id}`))
  return lesson
}
