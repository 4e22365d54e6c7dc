import { useStore } from 'zustand'
import { appStore } from '../../state/app-store'
import { formatLink, type Route } from '../../state/link'

/** The address of a page, which keeps the language and the theme of the present one. */
export function useAddress(): (route: Route) => string {
  const language = useStore(appStore, ({ link }) => link.language)
  const theme = useStore(appStore, ({ link }) => link.theme)
  return (route) =>
    formatLink({
      route,
      step: 0,
      detail: 'detail',
      inputs: {},
      ...(language && { language }),
      ...(theme && { theme }),
    })
}
