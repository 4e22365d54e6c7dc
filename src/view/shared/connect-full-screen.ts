import { presentStore } from '../../state/present-store'

/** Fills the screen while a presentation wants that, where the browser allows it; who leaves full screen by the browser leaves the presentation. */
export function connectFullScreen(): void {
  presentStore.subscribe(({ wantsFullScreen }, previous) => {
    if (wantsFullScreen === previous.wantsFullScreen) return
    if (wantsFullScreen) void fill()
    else if (document.fullscreenElement) void document.exitFullscreen()
  })
  document.addEventListener('fullscreenchange', () => {
    if (!document.fullscreenElement && presentStore.getState().wantsFullScreen)
      presentStore.getState().leave()
  })
}

async function fill(): Promise<void> {
  try {
    await document.documentElement.requestFullscreen()
    if (!presentStore.getState().wantsFullScreen) await document.exitFullscreen()
  } catch {
    presentStore.setState({ wantsFullScreen: false }) // the page fills the window instead
  }
}
