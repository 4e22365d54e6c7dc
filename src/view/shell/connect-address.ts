import { formatLink } from '../../state/link/format-link'
import { appStore } from '../../state/stores/app-store'

/**
 * Keeps the address and the store in sync: an address that is opened is read, a change is written at once.
 */
export function connectAddress(): void {
  const { open } = appStore.getState()
  open(location.hash)
  window.addEventListener('hashchange', () => open(location.hash))
  appStore.subscribe(({ link }, previous) => {
    if (link !== previous.link) history.replaceState(null, '', formatLink(link))
  })
}
