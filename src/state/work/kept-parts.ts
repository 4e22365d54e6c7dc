import type { Shelf } from '../../training/storage/shelf'
import type { WorkParts } from './work-text'

const mostMs = 5000

/**
 * The contents of a shelf, one part for each record; if the shelf fails or does not answer in time, one part
 * that throws the reason.
 */
export async function keptParts(shelf: Pick<Shelf, 'all'>, limitMs = mostMs): Promise<WorkParts> {
  try {
    const records = await Promise.race([shelf.all(), late(limitMs)])
    return Object.fromEntries(records.map(([name, value]) => [`kept ${name}`, () => value]))
  } catch (thrown) {
    return {
      kept: () => {
        throw thrown
      },
    }
  }
}

const late = (limitMs: number): Promise<never> =>
  new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`The browser’s storage did not answer in ${limitMs} ms.`)), limitMs)
  })
