import { mnistFolder } from '../../state/clients/mnist-folder'
import { digitStore } from '../../state/stores/digit-store'
import { loadDigitNet } from '../../training/digits/load-digit-net'
import { createThrottle } from '../../training/worker/throttle'

const reportIntervalMs = 100

/**
 * Fetches the trained net that is stored with the page and the test images, unless they are already loaded.
 */
export function loadStoredNet(): void {
  const isDue = createThrottle(reportIntervalMs, () => performance.now())
  void digitStore.getState().load((cache, onDownload) =>
    loadDigitNet(mnistFolder(), cache, (loadedBytes, totalBytes) => {
      if (isDue() || loadedBytes === totalBytes) onDownload(loadedBytes, totalBytes)
    }),
  )
}
