import type { LayoutAnswer, LayoutQuestion } from '../../../layout/layout-worker'
import type { Placement } from '../../../layout/place'
import type { LayoutRequest } from '../../../layout/request'

/**
 * One worker for the page, which is never ended: between graphs it is idle, and most pages have a graph to lay
 * out.
 */
let worker: Worker | undefined
let asked = 0

const createWorker = (): Worker =>
  new Worker(new URL('../../../layout/layout-worker.ts', import.meta.url), { type: 'module' })

/** Starts the worker before it is needed, so that the first request does not have to wait for it. */
export function prepareToLayOut(): void {
  worker ??= createWorker()
}

/** Lays a graph out in a worker, so that the page is not blocked; if the worker fails, the page does it itself. */
export function layOutAside(request: LayoutRequest): Promise<Placement> {
  worker ??= createWorker()
  const current = worker
  const question: LayoutQuestion = { id: ++asked, request }
  return new Promise((resolve, reject) => {
    const stop = new AbortController()
    const listen = { signal: stop.signal }
    const finish = (placement: Placement): void => {
      stop.abort()
      resolve(placement)
    }
    current.addEventListener(
      'message',
      ({ data }: MessageEvent<LayoutAnswer>) => {
        if (data.id === question.id) finish(data.placement)
      },
      listen,
    )
    current.addEventListener(
      'error',
      () => {
        worker = undefined
        import('../../../layout/ladder').then(({ layOut }) => finish(layOut(request)), reject)
      },
      listen,
    )
    current.postMessage(question)
  })
}
