import { createContext, use } from 'react'
import { useStore } from 'zustand'
import type { Link } from '../../state/link/link'
import { appStore } from '../../state/stores/app-store'

/** The link of what is printed, where that is not what the page is at: a stop of a track on paper. */
export const LinkOnPaper = createContext<Link | undefined>(undefined)

/** Something in the link of what is shown: the page's, or that of what is printed here. */
export function useShownLink<Part>(partOf: (link: Link) => Part): Part {
  const onPaper = use(LinkOnPaper)
  return useStore(appStore, ({ link }) => partOf(onPaper ?? link))
}
