import type { Page } from '@playwright/test'

/** A record as the browser keeps it. */
export type Kept = Readonly<Record<string, unknown>>

const database = { name: 'backstep-training', store: 'kept' }

/** What the page's store returns; undefined if the page has not created it. */
const answerOfStore = (page: Page, method: 'get' | 'getAllKeys', key?: string): Promise<unknown> =>
  page.evaluate(
    async ([{ name, store }, asked, wanted]) => {
      const answerOf = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result)
          request.onerror = () => reject(request.error)
        })
      if (!(await indexedDB.databases()).some((known) => known.name === name)) return undefined
      const opened = await answerOf(indexedDB.open(name))
      const kept = opened.transaction(store).objectStore(store)
      const answer: unknown = await answerOf(asked === 'get' ? kept.get(wanted ?? '') : kept.getAllKeys())
      opened.close()
      return answer
    },
    [database, method, key] as const,
  )

/** What the page keeps in the browser under `key`; undefined if there is nothing. */
export const keptRecord = async (page: Page, key: string): Promise<Kept | undefined> =>
  (await answerOfStore(page, 'get', key)) as Kept | undefined

/** The names under which the page keeps runs. */
export async function keptRunNames(page: Page): Promise<readonly string[]> {
  const names = ((await answerOfStore(page, 'getAllKeys')) ?? []) as readonly string[]
  return names.filter((name) => name.startsWith('run:'))
}

/** The number of iterations of the current run that are kept; undefined if no run is. */
export async function keptIterations(page: Page): Promise<number | undefined> {
  const record = await keptRecord(page, 'model')
  return (record?.network as { updates: number } | undefined)?.updates
}

/** Puts a record in the browser's storage, as the page would. */
export const putRecord = (page: Page, key: string, record: Kept): Promise<void> =>
  page.evaluate(
    ([{ name, store }, wanted, value]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.onupgradeneeded = () => opening.result.createObjectStore(store)
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(store, 'readwrite')
          transaction.objectStore(store).put(value, wanted)
          transaction.onerror = () => reject(transaction.error)
          transaction.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
    [database, key, record] as const,
  )

/** Leaves the page, and clears everything it keeps in the browser. */
export async function forgetAll(page: Page): Promise<void> {
  const { origin } = new URL(page.url())
  if (origin === 'null') return // a page that has not navigated yet
  await page.goto('about:blank')
  const session = await page.context().newCDPSession(page)
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' })
  await session.detach()
}
