import { describe, expect, it, vi } from 'vitest'
import { Drafts } from './drafts'
import { Library } from './library'
import { nameOf } from './program-name'
import { memoryStorage } from './testing/memory-storage'

/** Windows on one storage, whose new programs are called d1, d2 and so on; each change is a moment later. */
function windows(storage = memoryStorage()) {
  const drafts = new Drafts(storage)
  let count = 0
  let moment = 0
  const open = (lastOpen?: string): Library =>
    new Library(
      drafts,
      () => `d${++count}`,
      () => ++moment,
      lastOpen,
    )
  return { drafts, storage, open }
}

const texts = ({ store }: Library): readonly string[] => store.getState().programs.map(({ text }) => text)
const names = ({ store }: Library): readonly string[] => store.getState().programs.map(nameOf)
const openIdOf = ({ store }: Library): string | undefined => store.getState().openId

describe('the program of a window', () => {
  it('is kept as it is typed, and continued at the next visit', () => {
    const { drafts, open } = windows()
    const first = open()
    expect(first.continueOwn()).toBeUndefined()
    expect(first.keep('x = 1')).toBe(true)
    first.keep('x = 12')
    expect(drafts.all()).toEqual([{ id: 'd1', text: 'x = 12', changed: 2 }])
    const second = open()
    expect(second.continueOwn()).toBe('x = 12')
    second.keep('x = 123')
    expect(texts(second)).toEqual(['x = 123'])
  })

  it('remembers which arrays from outside it can use, as do its copies', () => {
    const id = '0123456789abcdef'
    const { drafts, open } = windows()
    const window = open()
    window.openText('y = sum(X)', id)
    window.keep('y = sum(X) ')
    window.keep('y = sum(X)')
    expect(drafts.all()).toEqual([{ id: 'd1', text: 'y = sum(X)', changed: 2, given: id }])
    window.duplicate('d1')
    window.openText('y = sum(X)')
    window.keep('y = sum(X)')
    const again = open('d1')
    expect(again.reopen()).toBe('y = sum(X)')
    again.keep('y = 1')
    again.hear('d1', 'y = 2')
    expect(drafts.all().map(({ given }) => given)).toEqual([id, id, undefined, id])
  })

  it('is typed without reading anything from the storage', () => {
    const { storage, open } = windows()
    const window = open()
    window.keep('x = 1')
    const reading = vi.spyOn(storage, 'getItem')
    window.keep('x = 12')
    expect(reading).not.toHaveBeenCalled()
    expect(texts(window)).toEqual(['x = 12'])
  })

  it('is the one that was open, if the window is loaded again', () => {
    const { open } = windows()
    const window = open()
    window.keep('long')
    window.openText('another')
    window.keep('another')
    expect(open('d1').continueOwn()).toBe('long')
    expect(open('gone').continueOwn()).toBe('another')
  })

  it('is left alone by a program that is opened, until that is kept already', () => {
    const { open } = windows()
    const window = open()
    window.keep('mine')
    window.openText('from a link')
    expect(texts(window)).toEqual(['mine'])
    window.keep('from a link!')
    expect(texts(window)).toEqual(['from a link!', 'mine'])
    window.openText('mine')
    window.keep('mine again')
    expect(texts(window)).toEqual(['mine again', 'from a link!'])
  })

  it('is continued where it was, if another one has the same text', () => {
    const { open } = windows()
    const window = open()
    window.keep('x = 1')
    window.duplicate('d1')
    expect(openIdOf(window)).toBe('d1')
    window.openText('x = 1')
    expect(openIdOf(window)).toBe('d1')
    const again = open('d1')
    again.openText('x = 1')
    expect(openIdOf(again)).toBe('d1')
    expect(again.openKept('d2')).toBe('x = 1')
    again.openText('x = 1')
    expect(openIdOf(again)).toBe('d2')
  })

  it('is not kept where there is no storage', () => {
    const window = new Library(
      undefined,
      () => 'd',
      () => 1,
    )
    expect(window.isKeeping).toBe(false)
    expect(window.continueOwn()).toBeUndefined()
    expect(window.keep('x = 1')).toBe(false)
    expect(window.openFromFile('x = 1', 'net')).toBe(false)
    window.remove('d')
    expect(window.rename('d', 'net')).toBe(true)
    expect(texts(window)).toEqual([])
  })
})

describe('two windows', () => {
  it('do not undo each other in the same program', () => {
    const { drafts, open } = windows()
    const one = open()
    one.keep('x = 1')
    const two = open()
    two.continueOwn()
    two.keep('x = 1 + 1')
    one.hear('d1', 'x = 1')
    one.hear('d9', 'x = 1')
    one.keep('x = 1 * 5')
    expect(drafts.all().map(({ text }) => text)).toEqual(['x = 1 * 5', 'x = 1 + 1'])
    expect(texts(one)).toEqual(['x = 1 * 5', 'x = 1 + 1'])
  })

  it('tell the copies of a named program apart', () => {
    const { open } = windows()
    const one = open()
    one.keep('x = 1')
    one.rename('d1', 'net')
    const two = open()
    two.continueOwn()
    two.keep('x = 2')
    one.hear('d1', 'x = 1')
    expect(names(one)).toEqual(['net (2)', 'net'])
  })

  it('go on in the same program if only its name was changed', () => {
    const { open } = windows()
    const one = open()
    one.keep('x = 1')
    open().rename('d1', 'net')
    one.hear('d1', 'x = 1')
    expect(openIdOf(one)).toBe('d1')
    one.keep('x = 12')
    expect(one.store.getState().programs).toEqual([{ id: 'd1', name: 'net', text: 'x = 12', changed: 2 }])
  })

  it('keep what is typed after the other one has deleted the program', () => {
    const { open } = windows()
    const one = open()
    one.keep('x = 1')
    const two = open()
    two.remove('d1')
    one.hear('d1', 'x = 1')
    expect(texts(one)).toEqual([])
    one.keep('x = 12')
    two.hear('d2', '')
    two.restore()
    expect(texts(two)).toEqual(['x = 12', 'x = 1'])
  })
})

describe('a kept program', () => {
  function withOne(text = 'a = 2\ny = a * a') {
    const { open, storage } = windows()
    const library = open()
    library.keep(text)
    return { library, storage, reload: () => open() }
  }

  it('is called by its last line until it is named, and again once its name is emptied', () => {
    const { library, reload } = withOne()
    expect(names(library)).toEqual(['y = a * a'])
    library.rename('d1', '  my\nnet ')
    expect(names(library)).toEqual(['my net'])
    expect(names(reload())).toEqual(['my net'])
    library.rename('d1', 'y = a * a')
    expect(library.store.getState().programs[0]).not.toHaveProperty('name')
    library.rename('d1', 'net')
    library.rename('d1', ' ')
    expect(names(library)).toEqual(['y = a * a'])
  })

  it('keeps its name and its place while it is typed and renamed', () => {
    const { library } = withOne()
    library.openText('z = 1')
    library.keep('z = 1')
    library.rename('d1', 'net')
    expect(names(library)).toEqual(['z = 1', 'net'])
    library.openKept('d1')
    library.keep('a = 3')
    expect(names(library)).toEqual(['net', 'z = 1'])
  })

  it('is duplicated under a name of its own, and the page stays with the original', () => {
    const { library } = withOne()
    library.duplicate('d1')
    library.duplicate('d2')
    expect(names(library)).toEqual(['y = a * a (3)', 'y = a * a (2)', 'y = a * a'])
    library.keep('a = 5')
    expect(texts(library)).toEqual(['a = 5', 'a = 2\ny = a * a', 'a = 2\ny = a * a'])
  })

  it('is deleted and brought back as it was', () => {
    const { library, reload } = withOne()
    const before = library.store.getState().programs
    library.remove('d1')
    expect(texts(reload())).toEqual([])
    expect(openIdOf(library)).toBeUndefined()
    library.restore()
    expect(library.store.getState().programs).toEqual(before)
    expect(openIdOf(library)).toBe('d1')
    expect(texts(reload())).toEqual(texts(library))
  })

  it.each([
    ['typed', (library: Library) => library.keep('x = 1')],
    ['opened', (library: Library) => library.openText('x = 1')],
    ['duplicated', (library: Library) => library.duplicate('d1')],
    ['renamed', (library: Library) => library.rename('d1', 'net')],
    ['imported', (library: Library) => library.add([])],
  ])('stays deleted once something is %s', (_, act) => {
    const { library } = withOne()
    library.openText('z = 1')
    library.keep('z = 1')
    library.remove('d2')
    act(library)
    expect(library.store.getState().deleted).toBeUndefined()
    library.restore()
    expect(texts(library)).not.toContain('z = 1')
  })

  it('is not brought into the window that has gone on', () => {
    const { library } = withOne()
    library.duplicate('d1')
    library.remove('d2')
    library.restore()
    expect(openIdOf(library)).toBe('d1')
  })

  it('stays as it was where there is no room, and is kept as soon as there is', () => {
    const { library, storage } = withOne('x = 1')
    library.duplicate('d1')
    storage.room.most = 10
    expect(library.keep('x = 12')).toBe(false)
    expect(library.store.getState().unkept).toBe('x = 12')
    expect(library.duplicate('d1')).toBe(false)
    expect(library.rename('d1', 'net')).toBe(false)
    expect(texts(library)).toEqual(['x = 1', 'x = 1'])
    storage.room.most = 1000
    library.remove('d2')
    expect(texts(library)).toEqual(['x = 12'])
    expect(library.store.getState().unkept).toBeUndefined()
  })
})

describe('programs of a file', () => {
  const net = { text: 'x = 1', changed: 5, name: 'net' }

  it('are added under new ids, and those that are there already are skipped', () => {
    const library = windows().open()
    const { name: _, ...unnamed } = net
    expect(library.add([net, unnamed, net])).toEqual({ added: 2, skipped: 1, lacking: 0 })
    expect(library.add([net, { ...net, text: 'x = 2' }])).toEqual({ added: 1, skipped: 1, lacking: 0 })
    expect(new Set(library.store.getState().programs.map(({ id }) => id)).size).toBe(3)
    expect(openIdOf(library)).toBeUndefined()
  })

  it('are not newer than now', () => {
    const library = windows().open()
    library.add([{ ...net, changed: 1e12 }])
    expect(library.store.getState().programs[0]?.changed).toBe(1)
  })

  it('are counted if there is no room for them', () => {
    const library = windows(memoryStorage(70)).open()
    const large = { ...net, text: 'x'.repeat(100) }
    expect(library.add([large, net])).toEqual({ added: 1, skipped: 0, lacking: 1 })
    expect(texts(library)).toEqual(['x = 1'])
  })

  it('are kept and continued when one is opened alone, once', () => {
    const library = windows().open()
    library.openFromFile('x = 1', 'net')
    library.openFromFile('x = 1', 'other')
    library.openFromFile('x = 1', 'net')
    expect(names(library)).toEqual(['other', 'net'])
    expect(openIdOf(library)).toBe('d1')
  })
})
