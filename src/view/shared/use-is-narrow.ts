import { useSyncExternalStore } from 'react'

/** Up to this width a page is one column, as in every style sheet. */
const narrowWindow = (): MediaQueryList => matchMedia('(max-width: 899px)')

/** Whether the window is so narrow that a page is one column. */
export const isNarrow = (): boolean => narrowWindow().matches

function subscribe(listener: () => void): () => void {
  const query = narrowWindow()
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

/** As `isNarrow`, and again when that changes. */
export const useIsNarrow = (): boolean => useSyncExternalStore(subscribe, isNarrow)
