import { describe, expect, it } from 'vitest'
import { seedRandom, uniform } from '../lib/random'
import { isPartlyIn } from './bounds'
import { calloutPlace, calloutReach, cornerPlace, freePlace, lineBoxes } from './callout-place'

const size = { width: 60, height: 30 }
const node = { x: 100, y: 100, width: 50, height: 50 }
const room = { left: 0, top: 0, right: 300, bottom: 300 }

describe('calloutPlace', () => {
  it('is over what it speaks of', () => {
    expect(calloutPlace(size, node, [node], room)).toEqual({ x: 100, y: 46 }) // 75 − 14 − 15
  })

  it('is under it if what is over it is drawn on, or out of view', () => {
    const over = { x: 100, y: 46, width: 400, height: 10 }
    expect(calloutPlace(size, node, [node, over], room)).toEqual({ x: 100, y: 154 })
    expect(calloutPlace(size, node, [node], { ...room, top: 40 })).toEqual({ x: 100, y: 154 })
  })

  it('moves aside as little as it has to', () => {
    const number = { x: 85, y: 46, width: 30, height: 20 }
    const everywhereBelow = { x: 100, y: 154, width: 400, height: 30 }
    expect(calloutPlace(size, node, [node, number, everywhereBelow], room)).toEqual({ x: 136, y: 46 })
  })

  it('is nowhere if there is no room', () => {
    expect(calloutPlace(size, node, [{ x: 100, y: 100, width: 400, height: 400 }], room)).toBeUndefined()
  })
})

describe('calloutReach', () => {
  it('has all that can be in the way of a callout, so that the rest makes no difference', () => {
    const reach = calloutReach(size, node)
    const random = seedRandom(1)
    const places = Array.from({ length: 300 }, () => {
      const taken = Array.from({ length: 6 }, () => ({
        x: 300 * uniform(random),
        y: 300 * uniform(random),
        width: 40,
        height: 20,
      }))
      const place = calloutPlace(size, node, taken, room)
      const near = taken.filter((box) => isPartlyIn(box, reach))
      expect(calloutPlace(size, node, near, room)).toEqual(place)
      return place
    })
    expect(places.some((place) => place !== undefined && place.x < 60)).toBe(true)
  })
})

describe('lineBoxes', () => {
  it('are around each piece of a line', () => {
    const points = [
      { x: 0, y: 10 },
      { x: 40, y: 10 },
      { x: 40, y: 60 },
    ]
    const everywhere = [{ left: -100, top: -100, right: 100, bottom: 100 }]
    expect(lineBoxes({ points, isTurning: false }, everywhere)).toEqual([
      { x: 20, y: 10, width: 56, height: 16 },
      { x: 40, y: 35, width: 16, height: 66 },
    ])
    const below = [{ left: -100, top: 30, right: 100, bottom: 100 }]
    expect(lineBoxes({ points, isTurning: false }, below)).toEqual([{ x: 40, y: 35, width: 16, height: 66 }])
  })
})

describe('cornerPlace', () => {
  const room = { left: 0, top: 0, right: 400, bottom: 300 }
  const size = { width: 100, height: 60 }

  it('is the corner where least is covered, and rather anything than what it is about', () => {
    const around = { x: 350, y: 250, width: 80, height: 80 }
    const taken = [
      { x: 50, y: 50, width: 100, height: 100 },
      { x: 350, y: 50, width: 20, height: 20 },
      { x: 50, y: 250, width: 100, height: 100 },
    ]
    expect(cornerPlace(size, around, taken, room)).toEqual({ x: 336, y: 44 })
  })
})

describe('freePlace', () => {
  const room = { left: 0, top: 0, right: 400, bottom: 300 }
  const size = { width: 100, height: 60 }
  const around = { x: 200, y: 150, width: 40, height: 40 }

  it('is the nearest place that covers nothing', () => {
    const above = { x: 200, y: 60, width: 400, height: 120 }
    const place = freePlace(size, around, [above], room)
    expect(place && place.y - 30).toBeGreaterThanOrEqual(170)
    expect(place && Math.abs(place.x - 200)).toBeLessThanOrEqual(8)
  })

  it('is none in a room that is full', () => {
    expect(freePlace(size, around, [{ x: 200, y: 150, width: 380, height: 280 }], room)).toBeUndefined()
  })
})
