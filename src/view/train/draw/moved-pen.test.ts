import { expect, it } from 'vitest'
import { movedPen } from './moved-pen'

it('follows the arrow keys, and stays in the square', () => {
  expect(movedPen({ x: 0.5, y: 0.5 }, 'ArrowUp')).toEqual({ x: 0.5, y: 0.46 })
  expect(movedPen({ x: 0.99, y: 0.5 }, 'ArrowRight')).toEqual({ x: 1, y: 0.5 })
  expect(movedPen({ x: 0.01, y: 0.5 }, 'ArrowLeft')).toEqual({ x: 0, y: 0.5 })
  expect(movedPen({ x: 0.5, y: 0.5 }, 'a')).toBeUndefined()
})
