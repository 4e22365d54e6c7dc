import type { Stroke } from '../../../training/drawing/stroke'

/** A five drawn with a mouse, from the top right to the bottom left. */
export const drawnDigit: readonly Stroke[] = [
  [
    { x: 0.72, y: 0.14 },
    { x: 0.56, y: 0.14 },
    { x: 0.38, y: 0.16 },
    { x: 0.35, y: 0.3 },
    { x: 0.31, y: 0.46 },
    { x: 0.44, y: 0.41 },
    { x: 0.6, y: 0.43 },
    { x: 0.71, y: 0.54 },
    { x: 0.71, y: 0.69 },
    { x: 0.6, y: 0.81 },
    { x: 0.44, y: 0.86 },
    { x: 0.28, y: 0.83 },
  ],
]
