import { messageOf } from '../../lib/message-of'

/** A part of the program that could not be fetched. */
export class ChunkFailure extends Error {}

/** How a page is loaded again, and what it remembers across that; either may be refused. */
export interface Reloading {
  readonly reload: () => void
  readonly storage: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>
  readonly isOnline: () => boolean
}

const ofThisPage: Reloading = {
  reload: () => location.reload(),
  storage: () => sessionStorage,
  isOnline: () => navigator.onLine,
}

/**
 * Fetches a part of the program. Where it is gone, most likely because a newer version was put in its place, the page
 * is loaded again at the same link, once; a part that is still missing then throws a ChunkFailure.
 */
export async function loadChunk<Part>(
  name: string,
  load: () => Promise<Part>,
  reloading = ofThisPage,
): Promise<Part> {
  try {
    const part = await load()
    forget(name, reloading)
    return part
  } catch (thrown) {
    if (!reloading.isOnline() || !marks(name, reloading)) throw new ChunkFailure(messageOf(thrown))
    reloading.reload()
    return new Promise(() => {}) // the page is on its way out
  }
}

const markOf = (name: string): string => `backstep.reloaded.${name}`

/** Remembers that the page is loaded again for a part; false where it was before, or where nothing can be remembered, which might never end. */
function marks(name: string, { storage }: Reloading): boolean {
  try {
    if (storage().getItem(markOf(name)) !== null) return false
    storage().setItem(markOf(name), 'yes')
    return true
  } catch {
    return false
  }
}

function forget(name: string, { storage }: Reloading): void {
  try {
    storage().removeItem(markOf(name))
  } catch {
    // Where nothing can be stored, nothing was.
  }
}
