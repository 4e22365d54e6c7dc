import { sizesOf } from '../net/design'
import { layerShapes } from '../net/parameters'
import type { TrainingSettings } from '../settings/settings'

const leastMs = 10_000
/** Products of an image and a weight in a millisecond: a fortieth of what plain TypeScript did on a busy machine. */
const productsPerMs = 50_000

/**
 * How long a worker may say nothing before it is taken for dead. It gives a sign of life each second, but not in the
 * middle of an iteration, and one of a large batch through a large net takes its time.
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
