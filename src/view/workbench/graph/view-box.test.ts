import { describe, expect, it } from 'vitest'
import { placedAt, viewBoxOf } from './view-box'

const graph = { width: 1000, height: 400 }
const stage = { width: 800, height: 600 }

describe('the part of a graph in view', () => {
  it('is told in shares of the size of the graph', () => {
    expect(viewBoxOf({ x: -200, y: 100, k: 2 }, graph, stage)).toEqual({
      x: 0.1,
      y: -0.125,
      width: 0.4,
      height: 0.75,
    })
  })

  it('is placed on the same stage where it was', () => {
    const { x, y, k } = placedAt(viewBoxOf({ x: -200, y: 100, k: 2 }, graph, stage), graph, stage)
    expect([x, y, k].map((each) => Math.round(each * 1e6) / 1e6)).toEqual([-200, 100, 2])
  })

  it('is in the middle of a stage of another shape, as a whole', () => {
    expect(placedAt({ x: 0, y: 0, width: 1, height: 1 }, graph, { width: 500, height: 600 })).toEqual({
      k: 0.5,
      x: 0,
      y: 200,
    })
  })
})
