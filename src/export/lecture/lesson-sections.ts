import type { SectionId } from './section-ids'

/**
 * The parts of the lecture's listing that belong to each lesson, by its id. This file is part of every lesson's
 * page, so it holds ids only.
 */
export const lessonSections: Readonly<Record<string, readonly SectionId[]>> = {
  'chain-rule': ['mul-layer', 'add-layer'],
  addition: ['add-layer'],
  multiplication: ['mul-layer'],
  'apples-and-oranges': ['mul-layer', 'add-layer'],
  'fan-out': ['mul-layer', 'add-layer'],
  relu: ['relu'],
  sigmoid: ['sigmoid'],
  affine: ['affine'],
  'affine-batch': ['affine'],
  'softmax-with-loss': ['identity-function', 'softmax', 'cross-entropy-error', 'softmax-with-loss'],
  'two-layer-net': ['two-layer-net', 'training'],
  'gradient-check': ['numerical-gradient'],
}
