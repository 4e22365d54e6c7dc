import { formatLink } from '../../state/link/format-link'
import { appStore } from '../../state/stores/app-store'

/** Keeps the address and the store the same: what is opened is read, and what changes is written at once. */
export function connectAddress(): void {
  const { open } = appStore.getState()
  open(location.hash)
  window.addEventListener('hashchange', () => open(location.hash))
  appStore.subscribe(({ link }, previous) => {
    if (link !== previous.link) history.replaceState(null, '', formatLink(link))
  })
}
