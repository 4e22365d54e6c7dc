import type { Page, Route } from '@playwright/test'

/** What becomes of a worker, as a statement that it carries out. */
export const ends = {
  breaks: "throw new Error('pulled out')",
  fallsSilent: 'self.close()',
  hangs: 'for (;;);',
} as const

/**
 * Has the next training worker come to an end by itself as soon as some of its run is kept, so that no run can be
 * over before it was disturbed. Until then it does little between long rests, and its clock, by which it keeps a checkpoint
 * each second, runs 50 times as fast.
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
