/** The lessons that there are exercises for, in the order in which they are taught. */
export const lessonIds = [
  'chain-rule',
  'addition',
  'multiplication',
  'apples-and-oranges',
  'fan-out',
  'relu',
  'sigmoid',
  'affine',
  'affine-batch',
  'softmax-with-loss',
  'two-layer-net',
  'gradient-check',
] as const

export type LessonId = (typeof lessonIds)[number]
