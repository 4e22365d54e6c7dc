import { describe, expect, it } from 'vitest'
import { blockAt, shownLines } from './line-place'

describe('the lines in the page', () => {
  it('are all lines of a short program', () => {
    expect(shownLines(300, 5, 7)).toEqual(Array.from({ length: 300 }, (_, i) => i))
  })

  it('are those around the visible part of a long one, the same number however long it is', () => {
    const block = blockAt(2000 * 22 + 5)
    const [shown, ofLonger] = [shownLines(4000, block, undefined), shownLines(400_000, block, undefined)]
    for (const line of [1970, 2000, 2040]) expect(shown).toContain(line) // the box shows 17 of them
    expect(shown.length).toBe(160)
    expect(ofLonger).toEqual(shown)
  })

  it('include the tab stop, wherever it is', () => {
    expect(shownLines(4000, 0, 3000).at(-1)).toBe(3000)
    expect(shownLines(4000, 0, 30)).toEqual(shownLines(4000, 0, undefined))
  })
})
