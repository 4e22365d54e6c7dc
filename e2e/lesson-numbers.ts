import type { Nested } from '../src/lib/nested'

/** The numbers in a lesson's graph at its last step, by node. */
export interface LessonNumbers {
  readonly values: Readonly<Record<string, Nested>>
  readonly gradients: Readonly<Record<string, Nested>>
}

const y = 1 / (1 + Math.exp(-1))

/** The numbers in each lesson's graph at its last step; from design.md, Lessons 1 to 12. */
export const lessonNumbers: Readonly<Record<string, LessonNumbers>> = {
  'chain-rule': { values: { x: 1, y: 2, z: 9 }, gradients: { z: 1, x: 6, y: 6 } },
  addition: { values: { x: 2, y: 5 }, gradients: { z: 3, x: 3, y: 3 } },
  multiplication: { values: { x: 2, y: 5 }, gradients: { z: 3, x: 15, y: 6 } },
  'apples-and-oranges': {
    values: { total: 715 },
    gradients: { apple_price: 2.2, apple_count: 110, orange_price: 3.3, orange_count: 165, tax: 650 },
  },
  'fan-out': { values: { x: 2, L: 40 }, gradients: { x: 28 } },
  relu: {
    values: {
      X: [
        [1, -2],
        [0, 3],
      ],
    },
    gradients: {
      Y: [
        [5, 6],
        [7, 8],
      ],
      X: [
        [5, 0],
        [0, 8],
      ],
    },
  },
  sigmoid: {
    values: { x: 1, a: -1, y },
    gradients: { y: 1, c: -(y ** 2), b: -(y ** 2), x: y * (1 - y) },
  },
  affine: {
    values: { X: [1, 2], Y: [6, 13, 20] },
    gradients: {
      Y: [1, -1, 2],
      X: [8, 10],
      W: [
        [1, -1, 2],
        [2, -2, 4],
      ],
      B: [1, -1, 2],
    },
  },
  // The design gives no numbers here; by hand: Y·Wᵀ, Xᵀ·Y and the column sums of the upstream gradient.
  'affine-batch': {
    values: {
      Y: [
        [6, 13, 20],
        [2, 7, 12],
        [5, 10, 15],
        [5, 12, 19],
      ],
    },
    gradients: {
      X: [
        [8, 10],
        [11, 14],
        [-3, -2],
        [7, 10],
      ],
      W: [
        [3, 9, 5],
        [7, -2, 1],
      ],
      B: [4, 3, 2],
    },
  },
  'softmax-with-loss': {
    values: { y: [0.3, 0.2, 0.5], L: Math.log(5) },
    gradients: { a: [0.3, -0.8, 0.5] },
  },
  // Computed with NumPy, as in src/lessons/programs.test.ts.
  'two-layer-net': {
    values: { L: 1.2217717158015544 },
    gradients: {
      L: 1,
      W1: [
        [0.3354399220620403, 0.2079957360622327, 0.4095306034239289],
        [-0.5577119661477066, 0.4159914721244654, -0.2047653017119645],
      ],
      b2: [0.1495359333461381, -0.1495359333461381],
    },
  },
  'gradient-check': {
    values: { L: 1.2217717158015544 },
    gradients: { L: 1, b2: [0.1495359333461381, -0.1495359333461381] },
  },
}
