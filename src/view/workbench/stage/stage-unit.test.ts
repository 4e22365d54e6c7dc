import { describe, expect, it } from 'vitest'
import { stageUnit } from './stage-unit'

describe('stageUnit', () => {
  it.each([
    [1280, 720, 1, 1],
    [1920, 1080, 1, 1.5],
    [1920, 1080, 1.2, 1.8],
    [1280, 720, 0.8, 1], // the last row could not read anything smaller
    [1920, 1080, 0.5, 1],
    [1600, 720, 1, 1],
    [390, 844, 1, 0.7],
  ])('in a window of %d × %d at size %d is %d', (width, height, size, unit) => {
    expect(stageUnit({ width, height }, size)).toBeCloseTo(unit, 12)
  })
})
