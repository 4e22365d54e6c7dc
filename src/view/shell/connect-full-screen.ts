import { presentStore } from '../../state/stores/present-store'

/** Fills the screen while a presentation wants that, where the browser allows it; leaving full screen through the browser also ends the presentation. */
export function connectFullScreen(): void {
  let isGivingBack = false // the page's own exit is on its way: it ends no presentation that has begun since
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
