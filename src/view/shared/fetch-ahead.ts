import { fetchLesson } from '../../state/session/fetched-lesson'

interface Listeners {
  readonly onPointerEnter: () => void
  readonly onFocus: () => void
}

/** Listeners of a link to a lesson that fetch it before it is followed; what fails is tried again, and said, when it is. */
export function fetchAhead(id: string): Listeners {
  const fetch = (): void => void fetchLesson(id).catch(() => {})
  return { onPointerEnter: fetch, onFocus: fetch }
}
