import { useStore } from 'zustand'
import { formatLink } from '../../state/link/format-link'
import { type Link, linkTo, type Route } from '../../state/link/link'
import { appStore } from '../../state/stores/app-store'

/** Where in a page an address leads: to a part of a lesson, to changed inputs, or to an iteration of the current run. */
type Place = Partial<Pick<Link, 'part' | 'iteration' | 'inputs'>>

/**
 * Returns a function that gives the address of a page, or of a place in it, in the current language and
 * theme.
 */
export function useAddress(): (route: Route, place?: Place) => string {
  const language = useStore(appStore, ({ link }) => link.language)
  const theme = useStore(appStore, ({ link }) => link.theme)
  return (route, place) =>
    formatLink({
      ...linkTo(route),
      ...place,
      ...(language && { language }),
      ...(theme && { theme }),
    })
}
