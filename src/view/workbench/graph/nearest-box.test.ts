import { describe, expect, it } from 'vitest'
import type { Box } from '../../../layout/geometry'
import { nearestBox, type Way } from './nearest-box'

const box = (x: number, y: number, width = 40, height = 40): Box => ({ x, y, width, height })

/** Each way, and how a scene that looks right is turned to look that way. */
const ways: readonly {
  readonly name: string
  readonly way: Way
  readonly turned: (box: Box) => Box
}[] = [
  { name: 'right', way: [1, 0], turned: (each) => each },
  { name: 'left', way: [-1, 0], turned: ({ x, ...rest }) => ({ ...rest, x: -x }) },
  { name: 'down', way: [0, 1], turned: ({ x, y, width, height }) => box(y, x, height, width) },
  { name: 'up', way: [0, -1], turned: ({ x, y, width, height }) => box(y, -x, height, width) },
]

describe.each(ways)('the nearest box to the $name', ({ way, turned }) => {
  const nearest = (...scene: readonly Box[]): number | undefined => nearestBox(scene.map(turned), 0, way)

  it('is the next one in line', () => {
    expect(nearest(box(0, 0), box(200, 0), box(100, 0))).toBe(2)
  })

  it('is not one on the other side', () => {
    expect(nearest(box(0, 0), box(-100, 0))).toBeUndefined()
  })

  it('is one in line before one that is nearer, but to the side', () => {
    expect(nearest(box(0, 0), box(80, 110), box(150, 10))).toBe(2) // 80 + 2 · 70 = 220 and 150
  })

  it('is one to the side if none is in line, and not one that lies more to the side than ahead', () => {
    expect(nearest(box(0, 0), box(80, 110))).toBe(1) // 70 to the side
    expect(nearest(box(0, 0), box(60, 110))).toBeUndefined()
  })

  it('counts a long box as in line over its whole length', () => {
    expect(nearest(box(0, 0), box(100, 150, 40, 400), box(100, -60))).toBe(1)
  })
})
