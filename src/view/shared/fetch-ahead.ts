import { fetchLesson } from '../../state/session/fetched-lesson'

interface Listeners {
  readonly onPointerEnter: () => void
  readonly onFocus: () => void
}

/**
 * Listeners for a link to a lesson that prefetch it. A failure is ignored here: following the link tries
 * again, and reports it.
 */
export function fetchAhead(id: string): Listeners {
  const fetch = (): void => void fetchLesson(id).catch(() => {})
  return { onPointerEnter: fetch, onFocus: fetch }
}
