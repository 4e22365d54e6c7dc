import { readStored, toStored } from '../../lib/stored-form'
import type { Shelf } from '../../training/storage/shelf'
import { givenForm, idOf, packSet, unpackSet } from './given-form'
import type { GivenSet } from './given-set'

/** How many sets of given arrays are kept. */
export const mostGivenSets = 5

/** A set that was found, and whether it is still there after the page is loaded again. */
export interface FoundSet extends GivenSet {
  readonly isKept: boolean
}

/** Sets of given arrays in this browser, each under an id made from its content, so that it is there once. */
export class GivenShelf {
  /** The latest set, if the storage did not take it. */
  private unkept: { readonly id: string; readonly set: GivenSet } | undefined

  constructor(
    private readonly shelf: Shelf,
    private readonly now: () => number,
  ) {}

  /** Keeps a set, and drops the oldest ones beyond `mostGivenSets`; its id. Without storage it is held until the page is left. */
  async keep(set: GivenSet): Promise<string> {
    const packed = packSet(set)
    const id = await idOf(packed)
    try {
      await this.shelf.put(id, toStored(givenForm, { ...packed, keptMs: this.now() }))
      await this.dropOldest()
      this.unkept = undefined
    } catch {
      this.unkept = { id, set }
    }
    return id
  }

  /** The set with an id; undefined if it is not here. */
  async find(id: string): Promise<FoundSet | undefined> {
    if (id === this.unkept?.id) return { ...this.unkept.set, isKept: false }
    const stored = readStored(givenForm, await this.shelf.take(id).catch(() => undefined))
    return stored && { ...unpackSet(stored), isKept: true }
  }

  private async dropOldest(): Promise<void> {
    const sets = (await this.shelf.all()).map(([id, record]) => ({
      id,
      keptMs: readStored(givenForm, record)?.keptMs ?? 0,
    }))
    const oldest = sets.toSorted((a, b) => b.keptMs - a.keptMs).slice(mostGivenSets)
    await Promise.all(oldest.map(({ id }) => this.shelf.remove(id)))
  }
}
