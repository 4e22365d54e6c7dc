import type { Kernel, NetworkDesign, NetworkState } from '../../net/network'
import type { LabelledImages } from '../../net/sparse-images'
import type { KernelExports } from './exports'
import { KernelMemory } from './memory'
import { type PackedImages, packImages } from './packed-images'
import { SimdNetwork } from './simd-network'
import { Workspace } from './workspace'

/**
 * Nets in WebAssembly SIMD, in float32 throughout, using the compiled module of assembly/kernel.ts. The
 * images and one net at a time share one memory; a net that is used while another occupies the memory is
 * restored as it was.
 */
export function createSimdKernel(module: WebAssembly.Module): Kernel<PackedImages> {
  const memory = new KernelMemory()
  const { exports } = new WebAssembly.Instance(module, { env: { memory: memory.memory } })
  const kernel = exports as unknown as KernelExports
  const workspace = new Workspace(memory)
  return {
    name: 'simd',
    load: (set: LabelledImages) => workspace.keep(() => packImages(memory, set)),
    createNetwork: (design: NetworkDesign, state: NetworkState) =>
      new SimdNetwork(kernel, workspace, design, state),
  }
}
