import { use } from 'react'
import { useStore } from 'zustand'
import { appStore, isShow } from '../../state/stores/app-store'
import { LinkOnPaper } from './shown-link'

/** Whether a show, or a stop on paper, has symbols in place of numbers. */
export function useIsInSymbols(): boolean {
  const onPaper = use(LinkOnPaper)
  return useStore(appStore, (state) =>
    onPaper ? onPaper.edges === 'symbols' : state.link.edges === 'symbols' && isShow(state),
  )
}
