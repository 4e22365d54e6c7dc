import { useStore } from 'zustand'
import { formatLink } from '../../state/link/format-link'
import type { Link, Route } from '../../state/link/link'
import { appStore } from '../../state/stores/app-store'

/** Where in a page an address leads: to a part of a lesson, or to an iteration of the current run. */
type Place = Pick<Link, 'part' | 'iteration'>

/**
 * Returns a function that gives the address of a page, or of a place in it, in the current language and
 * theme.
 */
export function useAddress(): (route: Route, place?: Place) => string {
  const language = useStore(appStore, ({ link }) => link.language)
  const theme = useStore(appStore, ({ link }) => link.theme)
  return (route, place) =>
    formatLink({
      route,
      ...place,
      step: 0,
      detail: 'detail',
      inputs: {},
      ...(language && { language }),
      ...(theme && { theme }),
    })
}
