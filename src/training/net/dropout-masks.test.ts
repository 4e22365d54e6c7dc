import { describe, expect, it } from 'vitest'
import { seedRandom } from '../../lib/random'
import { required } from '../../lib/required'
import { lectureDesign } from './design'
import { createMasks, drawMasks } from './dropout-masks'

const design = { ...lectureDesign, sizes: [784, 50, 30, 10], dropout: 0.25 }

describe('dropout masks', () => {
  it('have a factor for each image and hidden unit', () => {
    expect(createMasks(design, 4)?.map(({ length }) => length)).toEqual([200, 120])
  })

  it('do not exist without dropout or hidden layers', () => {
    expect(createMasks({ ...design, dropout: 0 }, 4)).toBeUndefined()
    expect(createMasks({ ...design, sizes: [784, 10] }, 4)).toBeUndefined()
  })

  it('drop a quarter of the units and scale the others by 4/3', () => {
    const masks = required(createMasks(design, 200), 'masks')
    drawMasks(masks, design.dropout, seedRandom(1))
    const [first = new Float32Array(0)] = masks
    expect(new Set(first)).toEqual(new Set([0, Math.fround(4 / 3)]))
    expect(first.filter((factor) => factor === 0).length / first.length).toBeCloseTo(0.25, 1.5)
  })
})
