import { useEffect } from 'react'
import { useStore } from 'zustand'
import { appStore } from '../../../state/stores/app-store'

/** Keeps a window at the place of its show, if it belongs to one; the code for that is fetched then. */
export function useShow(): void {
  const show = useStore(appStore, ({ link }) => link.show)
  useEffect(() => {
    if (!show) return
    let end: (() => void) | undefined
    let isOver = false
    import('../../../state/show/connect-show').then(
      ({ connectShow }) => {
        if (!isOver) end = connectShow(show)
      },
      () => {}, // without it, the windows are stepped one by one
    )
    return () => {
      isOver = true
      end?.()
    }
  }, [show])
}
