import { presentStore } from '../../state/stores/present-store'

/**
 * Goes full screen while a presentation asks for it, if the browser allows it; leaving full screen through
 * the browser also ends the presentation.
 */
export function connectFullScreen(): void {
  // Whether the page's own exit is pending: it must not end a presentation that has started since.
  let isGivingBack = false
  presentStore.subscribe(({ wantsFullScreen }, previous) => {
    if (wantsFullScreen === previous.wantsFullScreen) return
    if (wantsFullScreen) {
      if (!isGivingBack) void fill()
    } else if (document.fullscreenElement) {
      isGivingBack = true
      void document.exitFullscreen()
    }
  })
  document.addEventListener('fullscreenchange', () => {
    if (document.fullscreenElement) return
    const { wantsFullScreen, leave } = presentStore.getState()
    if (wantsFullScreen) {
      if (isGivingBack) void fill()
      else leave()
    }
    isGivingBack = false
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
