import { breathe } from '../lib/breathe'
import { createPrepareCheck } from './prepare-check'
import type { FromWorker, ToWorker } from './protocol'
import { createSession } from './session'
import { createDigitLoader } from './test-digits'

/** The part of a worker's global scope that is used here; the DOM types only know the page's. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null
  postMessage(message: FromWorker): void
}

declare const self: WorkerScope

const parts = {
  prepareCheck: createPrepareCheck(createDigitLoader()),
  nowMs: () => performance.now(),
  breathe,
}

const serve = createSession(parts, (message) => self.postMessage(message))
self.onmessage = ({ data }) => serve(data)
