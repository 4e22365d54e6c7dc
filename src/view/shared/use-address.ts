import { useStore } from 'zustand'
import { appStore } from '../../state/app-store'
import { formatLink, type Route } from '../../state/link'

/** The address of a page, or of a part of a lesson, which keeps the language and the theme of the present one. */
export function useAddress(): (route: Route, part?: string) => string {
  const language = useStore(appStore, ({ link }) => link.language)
  const theme = useStore(appStore, ({ link }) => link.theme)
  return (route, part) =>
    formatLink({
      route,
      ...(part !== undefined && { part }),
      step: 0,
      detail: 'detail',
      inputs: {},
      ...(language && { language }),
      ...(theme && { theme }),
    })
}
