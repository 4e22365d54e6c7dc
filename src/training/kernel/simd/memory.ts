const pageBytes = 65_536
const lineBytes = 64

/** Where the values of pixels lie, 256 numbers; the same number stands in assembly/value-table.ts. */
export const valueTable = 1024

const firstFree = valueTable + 256 * 4

/** The module's one memory: room is taken from its end on and given back in one piece; all of it is 0 when taken. */
export class KernelMemory {
  readonly memory = new WebAssembly.Memory({ initial: 1 })
  #top = firstFree

  /** Where the next piece would begin. */
  get top(): number {
    return this.#top
  }

  /** The address of so many bytes, all 0, at a cache line; throws a RangeError where the browser gives no more memory. */
  take(bytes: number): number {
    const at = Math.ceil(this.#top / lineBytes) * lineBytes
    this.#top = at + bytes
    const missing = this.#top - this.memory.buffer.byteLength
    if (missing > 0) this.memory.grow(Math.ceil(missing / pageBytes))
    this.bytes(at, bytes).fill(0)
    return at
  }

  /** Gives back all that was taken from `address` on. */
  release(address: number): void {
    this.#top = address
  }

  /** Numbers at an address: a view that holds until the next `take`. */
  floats(at: number, length: number): Float32Array {
    return new Float32Array(this.memory.buffer, at, length)
  }

  /** Whole numbers at an address: a view that holds until the next `take`. */
  words(at: number, length: number): Uint32Array {
    return new Uint32Array(this.memory.buffer, at, length)
  }

  /** Bytes at an address: a view that holds until the next `take`. */
  bytes(at: number, length: number): Uint8Array {
    return new Uint8Array(this.memory.buffer, at, length)
  }
}
