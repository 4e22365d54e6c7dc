import type { Kernel } from '../net/network'
import { hasSimd } from './has-simd'
import { createSimdKernel } from './simd/simd-kernel'
import { typescriptKernel } from './typescript-kernel'

const moduleUrl = new URL('./assembly/kernel.wasm', import.meta.url)

/** The compiled SIMD module; undefined if SIMD is unavailable or the file does not load. */
async function simdModule(): Promise<WebAssembly.Module | undefined> {
  if (!hasSimd()) return undefined
  try {
    const response = await fetch(moduleUrl)
    return response.ok ? await WebAssembly.compile(await response.arrayBuffer()) : undefined
  } catch {
    return undefined
  }
}

/**
 * Calls `use` with the fastest available kernel: SIMD, or plain TypeScript, which computes the
 * same up to rounding but takes longer.
 */
export async function withChosenKernel<T>(use: <Loaded>(kernel: Kernel<Loaded>) => T): Promise<T> {
  const module = await simdModule()
  return module ? use(createSimdKernel(module)) : use(typescriptKernel)
}
