import type { Page, Route } from '@playwright/test'

/** The ways a worker can end, each as a statement that it executes. */
export const ends = {
  breaks: "throw new Error('pulled out')",
  fallsSilent: 'self.close()',
  hangs: 'for (;;);',
} as const

/**
 * Makes the next training worker execute `end` as soon as some of its run is kept, so that no run can finish
 * before it is interrupted. Until then the worker does little work between long pauses, and its clock, by which it
 * keeps a checkpoint every second, runs 50 times as fast.
 */
export async function endWorkerOnceKept(page: Page, end: string): Promise<void> {
  const spoil = async (route: Route): Promise<void> => {
    const answer = await route.fetch()
    await route.fulfill({ response: answer, body: `${await answer.text()}\n;${endingOf(end)}` })
  }
  await page.route('**/worker-*.js', spoil, { times: 1 })
}

const endingOf = (end: string): string => `{
  const now = performance.now.bind(performance)
  performance.now = () => 50 * now()
  const send = MessagePort.prototype.postMessage
  MessagePort.prototype.postMessage = function (...message) {
    setTimeout(() => send.apply(this, message), 50)
  }
  const put = IDBObjectStore.prototype.put
  IDBObjectStore.prototype.put = function (...record) {
    const [{ losses }] = record
    if (losses.length > 0) this.transaction.addEventListener('complete', () => setTimeout(() => { ${end} }))
    return put.apply(this, record)
  }
}`
