import { expect, it } from 'vitest'
import { shownAt } from './testing/shown-at'
import { slides } from './testing/slides'

it.each(slides)(
  'the stage has the slide “$slide”',
  ({ address, board = [], beside = [], edges = {}, view }) => {
    const shown = shownAt(address)
    for (const text of board) expect(shown.board).toContain(text)
    for (const text of beside) expect(shown.beside).toContain(text)
    expect(shown.edges).toMatchObject(edges)
    expect(shown.view).toBe(view)
  },
)
