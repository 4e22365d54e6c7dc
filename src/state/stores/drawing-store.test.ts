import { expect, it } from 'vitest'
import { createDrawingStore } from './drawing-store'

const at = (x: number) => ({ x, y: 0.5 })

it('draws strokes, and removes the last one or all of them', () => {
  const store = createDrawingStore()
  const { begin, extend, undo, clear, setLabel } = store.getState()
  extend([at(0.9)])
  expect(store.getState().strokes).toEqual([])
  begin(at(0.1))
  extend([at(0.2), at(0.3)])
  begin(at(0.5))
  setLabel(7)
  expect(store.getState().strokes).toEqual([[at(0.1), at(0.2), at(0.3)], [at(0.5)]])
  undo()
  expect(store.getState().strokes).toEqual([[at(0.1), at(0.2), at(0.3)]])
  clear()
  expect(store.getState()).toMatchObject({ strokes: [], label: undefined })
  undo()
  expect(store.getState().strokes).toEqual([])
})
