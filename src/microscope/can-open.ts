import type { TrainingSettings } from '../training/settings/settings'

/** With more images than this, a batch makes a graph that nobody could look through. */
export const mostImages = 200

/**
 * Why an iteration with these settings cannot be shown as a graph: its gradients include a term that the
 * graph does not have, or its batch is too large; undefined if it can be shown.
 */
export function reasonAgainst({
  dropout,
  l2,
  batchSize,
  hiddenLayers,
}: Pick<TrainingSettings, 'dropout' | 'l2' | 'batchSize' | 'hiddenLayers'>):
  | 'dropout'
  | 'l2'
  | 'batch'
  | undefined {
  if (dropout > 0 && hiddenLayers.length > 0) return 'dropout'
  if (l2 > 0) return 'l2'
  return batchSize > mostImages ? 'batch' : undefined
}
