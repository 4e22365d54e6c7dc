import type { Arrangement } from '../../../layout/arrange'
import type { LayoutRequest } from '../../../layout/layout-request'
import type { LayoutAnswer, LayoutQuestion } from '../../../layout/layout-worker'

/** One for the page, never ended: it is at rest between graphs, and most pages have one to lay out. */
let worker: Worker | undefined
let asked = 0

const createWorker = (): Worker =>
  new Worker(new URL('../../../layout/layout-worker.ts', import.meta.url), { type: 'module' })

/** Starts the worker before it is needed, so that what is asked first is not kept waiting. */
export function prepareToArrange(): void {
  worker ??= createWorker()
}

/** Arranges boxes in a worker, so that the page goes on meanwhile; a worker that fails leaves the work to the page. */
export function arrangeAside(request: LayoutRequest): Promise<Arrangement> {
  worker ??= createWorker()
  const current = worker
  const question: LayoutQuestion = { id: ++asked, request }
  return new Promise((resolve, reject) => {
    const stop = new AbortController()
    const listen = { signal: stop.signal }
    const finish = (arrangement: Arrangement): void => {
      stop.abort()
      resolve(arrangement)
    }
    current.addEventListener(
      'message',
      ({ data }: MessageEvent<LayoutAnswer>) => {
        if (data.id === question.id) finish(data.arrangement)
      },
      listen,
    )
    current.addEventListener(
      'error',
      () => {
        worker = undefined
        import('../../../layout/arrange').then(({ arrange }) => finish(arrange(request)), reject)
      },
      listen,
    )
    current.postMessage(question)
  })
}
