import type { WorkerLike } from '../client/run-worker'

interface Message {
  readonly type: string
  readonly runId: number
}

/** An answer or a question without its run id. */
type WithoutRun<Kind> = Kind extends unknown ? Omit<Kind, 'runId'> : never

/** A worker that records requests, and answers when a test says so. */
export class FakeWorker<Asked extends Message, Answer extends { readonly runId: number }>
  implements WorkerLike<Asked, Answer>
{
  onmessage: WorkerLike<Asked, Answer>['onmessage'] = null
  onerror: WorkerLike<Asked, Answer>['onerror'] = null
  onmessageerror: WorkerLike<Asked, Answer>['onmessageerror'] = null
  readonly asked: Asked[] = []
  terminated = false

  postMessage(message: Asked) {
    this.asked.push(message)
  }

  terminate() {
    this.terminated = true
  }

  /** Answers with the id of the latest start, or with another. */
  answer(
    report: WithoutRun<Answer>,
    runId = this.asked.findLast(({ type }) => type === 'start')?.runId ?? 0,
  ) {
    const data = { ...report, runId } as unknown as Answer
    this.onmessage?.({ data } as MessageEvent<Answer>)
  }
}
