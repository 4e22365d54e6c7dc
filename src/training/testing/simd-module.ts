import { readFileSync } from 'node:fs'

/** The compiled SIMD kernel, read from disk. */
export const readSimdModule = (): WebAssembly.Module =>
  new WebAssembly.Module(readFileSync(new URL('../kernel/assembly/kernel.wasm', import.meta.url)))
