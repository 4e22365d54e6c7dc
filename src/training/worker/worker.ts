import { breathe } from '../../lib/breathe'
import { sleep } from '../../lib/sleep'
import { toStored } from '../../lib/stored-form'
import type { Checkpoint } from '../history/checkpoint'
import { withChosenKernel } from '../kernel/choose-kernel'
import { createMnistLoader } from '../mnist/load-mnist'
import type { FromWorker, ToWorker } from '../protocol/protocol'
import { checkpointMigrations } from '../storage/checkpoint-migrations'
import { modelName, openShelf } from '../storage/shelf'
import { createPrepareRun } from './prepare-run'
import { createSession } from './session'

/** The part of a worker's global scope that is used here; the DOM types only know the page's. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null
  postMessage(message: FromWorker, transfer: Transferable[]): void
}

declare const self: WorkerScope

function post(message: FromWorker): void {
  self.postMessage(message, message.type === 'progress' ? [message.progress.losses.buffer] : [])
}

const shelf = openShelf()
const keep = (checkpoint: Checkpoint) => shelf.put(modelName, toStored(checkpointMigrations, checkpoint))

const aliveIntervalMs = 1000
setInterval(() => post({ type: 'alive', runId: 0 }), aliveIntervalMs)

const serve = withChosenKernel((kernel) => {
  const prepareRun = createPrepareRun(kernel, createMnistLoader())
  return createSession(
    { prepareRun, kernel: kernel.name, keep, nowMs: () => performance.now(), sleep, breathe },
    post,
  )
})

// Messages that arrive before the kernel is ready wait for it, in order.
self.onmessage = async ({ data }) => (await serve)(data)
