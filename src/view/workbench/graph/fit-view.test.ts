import { describe, expect, it } from 'vitest'
import {
  fitView,
  isInView,
  panned,
  scaleFor,
  shownAt,
  smallestScale,
  wholeView,
  zoomedAround,
} from './fit-view'

const stage = { width: 800, height: 400 }
const here = { x: -100, y: 0, k: 1 }

describe('a graph that fits', () => {
  it('is whole and in the middle, as large as its stage allows', () => {
    expect(fitView({ width: 792, height: 100 }, stage, undefined, smallestScale)).toEqual({
      k: 1,
      x: 4,
      y: 150,
    })
  })

  it('is not made larger than 1.75 times the least scale', () => {
    expect(fitView({ width: 10, height: 10 }, stage, undefined, 1).k).toBe(1.75)
  })
})

describe('a graph that does not fit', () => {
  const graph = { width: 3000, height: 100 }

  it('has the least scale, with what is at work in the middle', () => {
    const focus = { x: 1500, y: 50, width: 100, height: 50 }
    expect(fitView(graph, stage, focus, 1)).toEqual({ k: 1, x: -1100, y: 150 })
  })

  it('is whole on request', () => {
    const { k, x } = wholeView(graph, stage, 1)
    expect(graph.width * k + 2 * x).toBeCloseTo(stage.width)
    expect(graph.width * k).toBeLessThan(stage.width)
  })
})

describe('the scale of a box', () => {
  it('is the least one where the box fits, and less where it needs to be, down to a limit', () => {
    expect(scaleFor({ width: 788, height: 100 }, stage, 1, 0.8)).toBe(1)
    expect(scaleFor({ width: 876, height: 100 }, stage, 1, 0.8)).toBeCloseTo(788 / 876)
    expect(scaleFor({ width: 100, height: 4000 }, stage, 1, 0.8)).toBe(0.8)
  })
})

describe('following a box', () => {
  it('leaves a view alone that shows it', () => {
    const box = { x: 500, y: 200, width: 100, height: 100 }
    expect(isInView(here, stage, box)).toBe(true)
    expect(panned(here, stage, box, 1)).toEqual(here)
  })

  it('moves the shortest way, along one axis if that is enough', () => {
    const box = { x: 1000, y: 200, width: 100, height: 100 }
    expect(isInView(here, stage, box)).toBe(false)
    expect(panned(here, stage, box, 1)).toEqual({ k: 1, x: -256, y: 0 }) // 1050 − 256 + 6 = 800
    expect(panned(here, stage, { ...box, x: 40 }, 1)).toEqual({ k: 1, x: 16, y: 0 })
  })

  it('goes to the least scale for what does not fit at a larger one', () => {
    const view = panned({ ...here, k: 2 }, stage, { x: 500, y: 100, width: 500, height: 100 }, 1)
    expect(view.k).toBe(1)
    expect(isInView(view, stage, { x: 500, y: 100, width: 500, height: 100 })).toBe(true)
  })

  it('centres what does not fit at all', () => {
    expect(panned(here, stage, { x: 500, y: 200, width: 1000, height: 100 }, 1)).toEqual({
      k: 1,
      x: -100,
      y: 0,
    })
  })
})

describe('zooming', () => {
  it('keeps the point that it is around, and stays within the limits', () => {
    expect(zoomedAround(here, 2, { x: 400, y: 200 }, 1)).toEqual({ k: 2, x: -600, y: -200 })
    expect(zoomedAround(here, 0.1, { x: 400, y: 200 }, 0.5).k).toBe(0.5)
    expect(zoomedAround(here, 100, { x: 400, y: 200 }, 0.5).k).toBe(4)
  })
})

describe('what was looked for', () => {
  const box = { x: 1000, y: 100, width: 50, height: 50 }

  it('is in the middle, no smaller than it can be read', () => {
    expect(shownAt(here, stage, box, 1)).toEqual({ k: 1, x: -600, y: 100 })
    expect(shownAt({ x: 0, y: 0, k: 0.1 }, stage, box, 1)).toEqual({ k: 1, x: -600, y: 100 })
  })

  it('leaves the view alone if it can be read already', () => {
    expect(shownAt(here, stage, { ...box, x: 500 }, 1)).toBe(here)
  })
})
