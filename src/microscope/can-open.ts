import type { TrainingSettings } from '../training/settings/settings'

/** A batch of more images is no graph that a person could look through. */
export const mostImages = 200

/** Why an iteration with these settings is not shown as a graph: its gradients have a part that the graph has not, or its batch is too large; undefined where it is. */
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
