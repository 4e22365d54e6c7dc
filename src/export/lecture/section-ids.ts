/** The parts of the lecture's listing, in the order in which they stand in it. */
export const sectionIds = [
  'mul-layer',
  'add-layer',
  'relu',
  'sigmoid',
  'affine',
  'identity-function',
  'softmax',
  'cross-entropy-error',
  'softmax-with-loss',
  'numerical-gradient',
  'two-layer-net',
  'load-mnist',
  'training',
] as const

export type SectionId = (typeof sectionIds)[number]
