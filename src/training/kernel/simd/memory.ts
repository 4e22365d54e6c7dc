const pageBytes = 65_536
const lineBytes = 64

/** The address of the 256 pixel values; assembly/value-table.ts must have the same number. */
export const valueTable = 1024

const firstFree = valueTable + 256 * 4

/**
 * The module's memory, a single one. Allocations are made at its end and released all at once; newly
 * allocated memory is all 0.
 */
export class KernelMemory {
  readonly memory = new WebAssembly.Memory({ initial: 1 })
  #top = firstFree

  /** Where the next allocation would begin. */
  get top(): number {
    return this.#top
  }

  /**
   * The address of that many bytes, all 0, aligned to a cache line; throws a RangeError if the browser does
   * not provide more memory.
   */
  take(bytes: number): number {
    const at = Math.ceil(this.#top / lineBytes) * lineBytes
    this.#top = at + bytes
    const missing = this.#top - this.memory.buffer.byteLength
    if (missing > 0) this.memory.grow(Math.ceil(missing / pageBytes))
    this.bytes(at, bytes).fill(0)
    return at
  }

  /** Releases everything that was allocated from `address` on. */
  release(address: number): void {
    this.#top = address
  }

  /** Numbers at an address: a view that is valid until the next `take`. */
  floats(at: number, length: number): Float32Array {
    return new Float32Array(this.memory.buffer, at, length)
  }

  /** Whole numbers at an address: a view that is valid until the next `take`. */
  words(at: number, length: number): Uint32Array {
    return new Uint32Array(this.memory.buffer, at, length)
  }

  /** Bytes at an address: a view that is valid until the next `take`. */
  bytes(at: number, length: number): Uint8Array {
    return new Uint8Array(this.memory.buffer, at, length)
  }
}
