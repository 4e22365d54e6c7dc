import type { KernelMemory } from './memory'

/** A net that can leave the module's memory and come back. */
export interface Tenant {
  /** Copies out what it has in the memory. */
  leave(): void
}

/** The memory behind the images, which one net at a time has for itself. */
export class Workspace {
  readonly memory: KernelMemory
  #start: number
  #tenant: Tenant | undefined

  constructor(memory: KernelMemory) {
    this.memory = memory
    this.#start = memory.top
  }

  /** Hands the memory to `tenant`; true where another had it, or nobody. */
  claim(tenant: Tenant): boolean {
    if (this.#tenant === tenant) return false
    this.#empty()
    this.#tenant = tenant
    return true
  }

  /** Takes memory that stays, before that of the nets. */
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
