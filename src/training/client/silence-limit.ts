import { sizesOf } from '../net/design'
import { layerShapes } from '../net/parameters'
import type { TrainingSettings } from '../settings/settings'

const leastMs = 10_000
/**
 * Products of an image and a weight per millisecond: a fortieth of what plain TypeScript managed on a busy
 * machine.
 */
const productsPerMs = 50_000

/**
 * How long a worker may be silent before it counts as dead. It sends a sign of life every second, but not in
 * the middle of an iteration, and an iteration of a large batch through a large net takes a while.
 */
export function silenceLimitMs(
  settings: Pick<TrainingSettings, 'batchSize' | 'hiddenLayers'> | undefined,
): number {
  if (!settings) return leastMs
  const weights = layerShapes(sizesOf(settings.hiddenLayers)).reduce(
    (sum, [inputs, outputs]) => sum + inputs * outputs,
    0,
  )
  return leastMs + (3 * settings.batchSize * weights) / productsPerMs
}
