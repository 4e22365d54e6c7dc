import { presenterAddress } from '../../../state/show/open-presenter'
import { appStore } from '../../../state/stores/app-store'
import { presentStore } from '../../../state/stores/present-store'

/** The lecturer's window, once this one has opened it. */
let lecturers: Window | null = null

/** Puts the notes under the stage, or takes them away. */
export function toggleNotes(): void {
  const { link, change } = appStore.getState()
  change({ hasNotes: link.hasNotes ? undefined : true })
}

/**
 * Opens the lecturer's window; where that is open already, or was `wasBlocked`, puts the notes under the stage, and takes
 * them away again. Returns whether the browser blocked the window.
 */
export function turnNotes(wasBlocked: boolean): boolean {
  const { link } = appStore.getState()
  if (link.isPresenter) return false
  const isOpen = lecturers !== null && !lecturers.closed
  if (link.hasNotes || isOpen || wasBlocked) {
    toggleNotes()
    return false
  }
  return !openPresenter()
}

/**
 * Opens the lecturer's window, or brings it to the front; returns whether the browser allowed it. A new window ends full
 * screen, which would end the presentation, so the stage fills its window from then on.
 */
function openPresenter(): boolean {
  presentStore.setState({ wantsFullScreen: false })
  const address = new URL(presenterAddress(), location.href).href
  lecturers = window.open(address, 'backstep-presenter', 'popup,width=1180,height=760')
  return lecturers !== null
}
