import type { Lesson } from '../../lessons/lesson'
import { loadLesson } from '../../lessons/load-lesson'
import { loadChunk } from '../failure/load-chunk'

const fetches = new Map<string, Promise<Lesson | undefined>>()

/** The lesson with an id, on its way or here: the same promise each time, until it fails. */
export function fetchLesson(id: string): Promise<Lesson | undefined> {
  const known = fetches.get(id)
  if (known) return known
  const fetch = loadChunk(`lesson-${id}`, () => loadLesson(id))
  fetches.set(id, fetch)
  fetch.catch(() => fetches.delete(id))
  return fetch
}
