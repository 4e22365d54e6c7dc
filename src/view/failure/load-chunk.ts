import { messageOf } from '../../lib/message-of'

/** A part of the program that could not be fetched. */
export class ChunkFailure extends Error {}

/** How to reload a page, and what it remembers across reloads; either may be refused. */
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
 * Fetches a part of the program. If it is gone, most likely because a newer version was deployed, the page is
 * reloaded at the same link, once; a part that is still missing after that throws a ChunkFailure.
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
    return new Promise(() => {}) // the page is about to be replaced
  }
}

const markOf = (name: string): string => `backstep.reloaded.${name}`

/**
 * Remembers that the page is being reloaded for a part. Returns false if it already was, or if nothing can be
 * remembered, since the page might then reload forever.
 */
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
    // If storage is not available, nothing was stored.
  }
}
