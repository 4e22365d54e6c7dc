interface Listeners {
  readonly onPointerEnter: () => void
  readonly onFocus: () => void
}

/**
 * Listeners for a link to a lesson that prefetch it. What fetches lessons knows the files of all of them, so it is
 * fetched itself. A failure is ignored here: following the link tries again, and reports it.
 */
export function fetchAhead(id: string): Listeners {
  const fetch = (): void =>
    void import('../../state/session/fetched-lesson')
      .then(({ fetchLesson }) => fetchLesson(id))
      .catch(() => {})
  return { onPointerEnter: fetch, onFocus: fetch }
}
