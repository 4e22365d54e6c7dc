import type { Kernel, Network, NetworkDesign, NetworkState } from '../net/network'
import type { LabelledImages } from '../net/sparse-images'
import { TypeScriptNetwork } from './typescript-network'

const createNetwork = (design: NetworkDesign, state: NetworkState): Network<LabelledImages> =>
  new TypeScriptNetwork(design, state)

/** Nets in plain TypeScript over sparse images: sums in float64, parameters stored in their own precision. */
export const typescriptKernel: Kernel<LabelledImages> = {
  name: 'typescript',
  load: (set) => set,
  createNetwork,
}
