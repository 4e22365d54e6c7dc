import type { OpenNet } from './open-net'

/** The ReLU units of the first hidden layer that are 0 for all of these training images, in order. */
export function deadUnitsOf(net: OpenNet, rows: Uint32Array): readonly number[] {
  const [activations] = net.activations('train', rows)
  if (net.design.activation !== 'relu' || !activations) return []
  const units = activations.length / rows.length
  const isAlive = new Array<boolean>(units).fill(false)
  for (const [at, value] of activations.entries()) if (value !== 0) isAlive[at % units] = true
  return isAlive.flatMap((alive, unit) => (alive ? [] : [unit]))
}
