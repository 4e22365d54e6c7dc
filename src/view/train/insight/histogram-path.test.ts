import { expect, it } from 'vitest'
import { histogramPath } from './histogram-path'

it('draws the largest count at full height, and a count of 9 half as high as one of 99', () => {
  expect(histogramPath(Uint32Array.of(9, 0, 99), 99)).toBe('M0,1h1v-0.5h-1zM2,1h1v-1h-1z')
})

it('draws nothing if nothing is counted', () => {
  expect(histogramPath(new Uint32Array(4), 0)).toBe('')
})
