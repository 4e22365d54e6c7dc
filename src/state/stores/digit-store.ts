import { createStore, type StoreApi } from 'zustand/vanilla'
import type { DigitNet } from '../../training/digits/digit-net'
import type { OnDownload } from '../../training/mnist/file-shelf'
import { errorFrom, type TrainingError } from '../../training/protocol/failure'
import type { Download } from '../../training/protocol/protocol'

/** Fetches the net, bypassing the cache if asked; throws a TrainingFailure if that fails. */
type LoadNet = (cache: RequestCache, onDownload: OnDownload) => Promise<DigitNet>

/** The net that reads digits and its test images, as far as they are loaded. */
export interface DigitState {
  readonly phase: 'absent' | 'loading' | 'ready' | 'failed'
  readonly download?: Download
  readonly net?: DigitNet
  /** Why loading failed. */
  readonly error?: TrainingError
  /** Loads the net; does nothing while it is loading or already loaded. */
  readonly load: (loadNet: LoadNet) => Promise<void>
}

/** An empty store. */
export function createDigitStore(): StoreApi<DigitState> {
  return createStore<DigitState>()((set, get) => ({
    phase: 'absent',
    load: async (loadNet) => {
      const { phase, load } = get()
      if (phase === 'loading' || phase === 'ready') return
      set({ phase: 'loading', load }, true)
      const onDownload = (loadedBytes: number, totalBytes: number): void =>
        set({ download: { loadedBytes, totalBytes } })
      try {
        const net = await loadNet(phase === 'failed' ? 'reload' : 'default', onDownload)
        set({ phase: 'ready', net })
      } catch (thrown) {
        set({ phase: 'failed', error: errorFrom(thrown) })
      }
    },
  }))
}

/** The page's only net: loaded when a part that needs it is opened, then kept. */
export const digitStore = createDigitStore()
