import { describe, expect, it } from 'vitest'
import { Drafts, draftIdOf } from './drafts'
import { memoryStorage } from './testing/memory-storage'

describe('kept program texts', () => {
  it('come back, the latest first', () => {
    const drafts = new Drafts(memoryStorage())
    expect(drafts.keep({ id: 'a', text: 'x = 1\n# ×', changed: 5 })).toBe(true)
    expect(drafts.keep({ id: 'b', text: 'y = 2', changed: 9, name: '뉴런' })).toBe(true)
    expect(drafts.keep({ id: 'a', text: 'x = 3', changed: 7 })).toBe(true)
    expect(drafts.all()).toEqual([
      { id: 'b', text: 'y = 2', changed: 9, name: '뉴런' },
      { id: 'a', text: 'x = 3', changed: 7 },
    ])
    expect(drafts.read('c')).toBeUndefined()
  })

  it('are gone once they are removed', () => {
    const drafts = new Drafts(memoryStorage())
    drafts.keep({ id: 'a', text: 'x = 1', changed: 5 })
    drafts.remove('a')
    expect(drafts.all()).toEqual([])
    expect(drafts.read('a')).toBeUndefined()
  })

  it('are read as they were kept before programs had names', () => {
    const store = memoryStorage()
    store.setItem('backstep.play.a', '{"version":1,"text":"x = 1","changed":5}')
    expect(new Drafts(store).all()).toEqual([{ id: 'a', text: 'x = 1', changed: 5 }])
  })

  it.each([
    '{"version":9,"text":"x","changed":1}',
    '{"version":1,"text":1,"changed":1}',
    '{"version":1,"text":"x","changed":1,"name":7}',
    '{"version":1,"text":"x","changed":1e300}',
    '{"version":1,"text":"x","changed":-1}',
    'x = 1',
  ])('leave alone what cannot be read: %s', (record) => {
    const store = memoryStorage()
    store.setItem('backstep.play.c', record)
    expect(new Drafts(store).all()).toEqual([])
    expect(store.getItem('backstep.play.c')).toBe(record)
  })

  it('are told from what else is stored by the start of their key', () => {
    const store = memoryStorage()
    store.setItem('backstep.theme', '{"version":1,"text":"x","changed":1}')
    expect(new Drafts(store).all()).toEqual([])
    expect(draftIdOf('backstep.theme')).toBeUndefined()
    expect(draftIdOf('backstep.play.a.b')).toBe('a.b')
  })

  it('say if the storage is full', () => {
    const drafts = new Drafts(memoryStorage(60))
    expect(drafts.keep({ id: 'a', text: 'x', changed: 1 })).toBe(true)
    expect(drafts.keep({ id: 'a', text: 'x'.repeat(100), changed: 2 })).toBe(false)
    expect(drafts.read('a')?.text).toBe('x')
  })
})
