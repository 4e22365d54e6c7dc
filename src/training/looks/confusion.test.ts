import { describe, expect, it } from 'vitest'
import { leftOrRight } from '../testing/small-open-net'
import { confusionOf } from './confusion'

const [left, right] = [
  [255, 0],
  [0, 255],
]

describe('confusionOf', () => {
  it('counts what each digit is classified as', () => {
    const net = leftOrRight(Uint8Array.from([left, left, right].flat()), Uint8Array.of(1, 0, 0))
    const { classes, counts, cell } = confusionOf(net, { kind: 'confusion' })
    expect([classes, ...counts]).toEqual([2, 1, 1, 0, 1])
    expect(cell).toBeUndefined()
  })

  it('shows the images of a cell with the predicted digits', () => {
    const net = leftOrRight(Uint8Array.from([left, left, right].flat()), Uint8Array.of(1, 0, 0))
    const { cell } = confusionOf(net, { kind: 'confusion', cell: { shown: 0, read: 1 } })
    const [only, ...others] = cell?.images ?? []
    expect(others).toEqual([])
    expect(only).toMatchObject({ image: 1, label: 0, reading: 1 })
    expect([...(only?.pixels ?? [])]).toEqual([1, 0])
    expect(only?.probabilities[0]).toBeCloseTo(0.1)
    expect(only?.probabilities[1]).toBeCloseTo(0.9)
  })

  it('shows the first 24 images of a cell and their total number', () => {
    const bytes = Uint8Array.from({ length: 60 }, (_, i) => (i % 2 === 1 ? 255 : 0))
    const net = leftOrRight(bytes, new Uint8Array(30))
    const { counts, cell } = confusionOf(net, { kind: 'confusion', cell: { shown: 0, read: 0 } })
    expect(counts[0]).toBe(30)
    expect(cell?.images.map(({ image }) => image)).toEqual(Array.from({ length: 24 }, (_, i) => i))
  })
})
