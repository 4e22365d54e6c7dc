import { useEffect, useLayoutEffect } from 'react'
import { useStore } from 'zustand'
import { connectShow } from '../../../state/show/connect-show'
import { announceStage } from '../../../state/show/stage-presence'
import { appStore } from '../../../state/stores/app-store'
import { presentStore } from '../../../state/stores/present-store'

/** Keeps a window at the place of its show, if it belongs to one. */
export function useShow(): void {
  const show = useStore(appStore, ({ link }) => link.show)
  useEffect(() => (show ? connectShow(show) : undefined), [show])
}

/** Tells the lecturer's window of the show, if there is one, that this window shows the stage, leaves it, or is closed. */
export function useAnnouncedStage(): void {
  const show = useStore(appStore, ({ link }) => link.show)
  useEffect(() => {
    if (!show) return
    const { tell, end } = announceStage(show)
    const [close, reopen] = [() => tell('closed'), () => tell('shown')]
    window.addEventListener('pagehide', close)
    window.addEventListener('pageshow', reopen) // a page that the browser kept, and shows again
    return () => {
      window.removeEventListener('pagehide', close)
      window.removeEventListener('pageshow', reopen)
      end()
    }
  }, [show])
}

/** Says while it is mounted that the window has nothing but the show. */
export function useMountedShow(): void {
  useLayoutEffect(() => {
    const { setOnStage } = presentStore.getState()
    setOnStage(true)
    return () => setOnStage(false)
  }, [])
}
