import { expect, it } from 'vitest'
import { freestCorner } from './entry-corner'

const place = { left: 0, top: 0, right: 900, bottom: 400 }
const size = { width: 300, height: 100 }
const bottomLeft = { vertical: 'bottom', horizontal: 'left' } as const

it('stays where it covers nothing', () => {
  expect(freestCorner(bottomLeft, place, size, [{ left: 0, top: 0, right: 100, bottom: 300 }])).toEqual({
    corner: bottomLeft,
    covered: 0,
  })
})

it('moves to the corner where it covers nothing', () => {
  const left = { left: 0, top: 0, right: 100, bottom: 400 }
  const below = { left: 800, top: 350, right: 900, bottom: 400 }
  expect(freestCorner(bottomLeft, place, size, [left, below])).toEqual({
    corner: { vertical: 'top', horizontal: 'right' },
    covered: 0,
  })
})

it('covers as little as it can', () => {
  const middle = { left: 200, top: 0, right: 700, bottom: 400 }
  const left = { left: 0, top: 0, right: 10, bottom: 400 }
  expect(freestCorner(bottomLeft, place, size, [middle, left])).toEqual({
    corner: { vertical: 'bottom', horizontal: 'right' },
    covered: 100 * 100,
  })
})
