import { expect, it } from 'vitest'
import { placeAfterKey } from './place-after-key'

const press = (key: string) => ({ key, ctrlKey: false, metaKey: false, altKey: false })

it.each([
  ['ArrowLeft', 12, 11],
  ['ArrowRight', 12, 13],
  ['ArrowUp', 12, 2],
  ['ArrowDown', 12, 22],
  ['Home', 12, 0],
  ['End', 12, 24],
  ['ArrowUp', 4, 4],
  ['ArrowDown', 16, 16],
  ['ArrowRight', 24, 24],
])('%s leads from %d to %d in a grid of 25, 10 per row', (key, from, to) => {
  expect(placeAfterKey(press(key), from, 10, 25)).toBe(to)
})

it('ignores other keys and combinations', () => {
  expect(placeAfterKey(press('Tab'), 3, 10, 25)).toBeUndefined()
  expect(placeAfterKey({ ...press('ArrowLeft'), altKey: true }, 3, 10, 25)).toBeUndefined()
})
