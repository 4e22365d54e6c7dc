import { describe, expect, it } from 'vitest'
import { DraftKeeper } from './draft-keeper'
import { Drafts } from './drafts'

/** A storage with room for so many characters. */
function storage(room = 1000) {
  const items = new Map<string, string>()
  return {
    get length() {
      return items.size
    },
    key: (i: number) => [...items.keys()][i] ?? null,
    getItem: (name: string) => items.get(name) ?? null,
    setItem: (name: string, text: string) => {
      if (text.length > room) throw new DOMException('full', 'QuotaExceededError')
      items.set(name, text)
    },
  }
}

describe('kept program texts', () => {
  it('come back, the latest first', () => {
    const drafts = new Drafts(storage())
    expect(drafts.keep({ id: 'a', text: 'x = 1\n# ×', changed: 5 })).toBe(true)
    expect(drafts.keep({ id: 'b', text: 'y = 2', changed: 9 })).toBe(true)
    expect(drafts.keep({ id: 'a', text: 'x = 3', changed: 7 })).toBe(true)
    expect(drafts.all()).toEqual([
      { id: 'b', text: 'y = 2', changed: 9 },
      { id: 'a', text: 'x = 3', changed: 7 },
    ])
    expect(drafts.read('c')).toBeUndefined()
  })

  it('leave alone what cannot be read or is not theirs', () => {
    const store = storage()
    store.setItem('backstep.play.c', '{"version":9,"text":1}')
    store.setItem('backstep.play.d', 'x = 1')
    store.setItem('backstep.theme', 'dark')
    expect(new Drafts(store).all()).toEqual([])
    expect(store.length).toBe(3)
  })

  it('say if the storage is full', () => {
    const drafts = new Drafts(storage(60))
    expect(drafts.keep({ id: 'a', text: 'x', changed: 1 })).toBe(true)
    expect(drafts.keep({ id: 'a', text: 'x'.repeat(100), changed: 2 })).toBe(false)
    expect(drafts.read('a')?.text).toBe('x')
  })
})

describe('the program of a window', () => {
  /** Windows on one storage, whose new drafts are called d1, d2 and so on. */
  function windows() {
    const drafts = new Drafts(storage())
    let count = 0
    return { drafts, open: () => new DraftKeeper(drafts, () => `d${++count}`) }
  }

  it('is kept as it is typed, and continued at the next visit', () => {
    const { drafts, open } = windows()
    const first = open()
    expect(first.continueLatest()).toBeUndefined()
    expect(first.keep('x = 1', 1)).toBe(true)
    first.keep('x = 12', 2)
    expect(drafts.all()).toEqual([{ id: 'd1', text: 'x = 12', changed: 2 }])
    const second = open()
    expect(second.continueLatest()).toBe('x = 12')
    second.keep('x = 123', 3)
    expect(drafts.all().map(({ text }) => text)).toEqual(['x = 123'])
  })

  it('is left alone by a program that is opened, until that is kept already', () => {
    const { drafts, open } = windows()
    const window = open()
    window.keep('mine', 1)
    window.open('from a link')
    expect(drafts.all().map(({ text }) => text)).toEqual(['mine'])
    window.keep('from a link!', 2)
    expect(drafts.all().map(({ text }) => text)).toEqual(['from a link!', 'mine'])
    window.open('mine')
    window.keep('mine again', 3)
    expect(drafts.all().map(({ text }) => text)).toEqual(['mine again', 'from a link!'])
    expect(window.others().map(({ text }) => text)).toEqual(['from a link!'])
  })

  it('is not undone by another window in which the same is typed', () => {
    const { drafts, open } = windows()
    const [one, two] = [open(), open()]
    one.keep('x = 1', 1)
    two.continueLatest()
    two.keep('x = 1 + 1', 2)
    one.yieldTo('d1', 'x = 1', 2)
    one.yieldTo('d9', 'x = 1', 2)
    one.keep('x = 1 * 5', 3)
    expect(drafts.all().map(({ text }) => text)).toEqual(['x = 1 * 5', 'x = 1 + 1'])
  })

  it('is not kept where there is no storage', () => {
    const window = new DraftKeeper(undefined, () => 'd')
    expect(window.continueLatest()).toBeUndefined()
    expect(window.keep('x = 1', 1)).toBe(false)
    expect(window.others()).toEqual([])
  })
})
