import { opened } from '../../offline/messages'
import { updateStore } from '../../state/stores/update-store'

/** The first seconds belong to the page: all that is kept is fetched after them, and the phone has to store it. */
const patienceMs = 5000

/**
 * Keeps the program in the browser some seconds after the page has loaded, so that it also works without a network.
 * Where the browser keeps nothing, the page is as before.
 */
export function connectOffline(): void {
  if (!import.meta.env.PROD || import.meta.env.MODE === 'faults') return
  const container: ServiceWorkerContainer | undefined = navigator.serviceWorker // none at an address without https
  if (!container) return
  const { controller } = container // of the version that this page is
  const register = (): Promise<void> =>
    container.register('service-worker.js').then(
      // Where service workers are blocked, some browsers answer with none.
      (registration: ServiceWorkerRegistration | undefined) => {
        updateStore.setState({ isKept: registration !== undefined })
        controller?.postMessage(opened)
      },
      () => {},
    )
  window.addEventListener('load', () => setTimeout(register, patienceMs))
}
