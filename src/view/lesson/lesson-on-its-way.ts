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
