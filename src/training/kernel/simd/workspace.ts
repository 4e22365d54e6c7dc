import type { KernelMemory } from './memory'

/** A net that can be moved out of the module's memory and back in. */
export interface Tenant {
  /** Copies what it has in the memory. */
  leave(): void
}

/** The memory after the images, used by one net at a time. */
export class Workspace {
  readonly memory: KernelMemory
  #start: number
  #tenant: Tenant | undefined

  constructor(memory: KernelMemory) {
    this.memory = memory
    this.#start = memory.top
  }

  /** Gives the memory to `tenant`; true if it was not the one that had it. */
  claim(tenant: Tenant): boolean {
    if (this.#tenant === tenant) return false
    this.#empty()
    this.#tenant = tenant
    return true
  }

  /** Allocates memory that stays, before the nets' own. */
  keep<T>(take: () => T): T {
    this.#empty()
    const kept = take()
    this.#start = this.memory.top
    return kept
  }

  #empty(): void {
    this.#tenant?.leave()
    this.#tenant = undefined
    this.memory.release(this.#start)
  }
}
