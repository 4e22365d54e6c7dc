import { describe, expect, it } from 'vitest'
import { memoryStorage } from '../library/testing/memory-storage'
import { mostStops, type TrackStop } from './track'
import { TrackShelf } from './track-shelf'
import { Tracks } from './tracks'

const nothing = { en: '', ko: '' }
const stopAt = (address: string): TrackStop => ({ address, title: nothing, notes: nothing })
const [relu, sigmoid, affine] = ['relu', 'sigmoid', 'affine'].map((id) => stopAt(`#/lesson/${id}`))
const lecture = (...stops: readonly (TrackStop | undefined)[]) => ({
  name: { en: 'Mine', ko: '' },
  stops: stops.filter((stop) => stop !== undefined),
})

/** Windows on one storage; each change is a moment later. */
function windows(storage = memoryStorage(100_000)) {
  const shelf = new TrackShelf(storage)
  let [count, moment] = [0, 0]
  const open = (): Tracks =>
    new Tracks(
      shelf,
      () => `i${++count}`,
      () => ++moment,
    )
  return { shelf, storage, open }
}

const addresses = (tracks: Tracks, id: string): readonly string[] =>
  tracks.find(id)?.stops.map(({ address }) => address.replace('#/lesson/', '')) ?? []

const idOf = (tracks: Tracks, id: string, at: number): string => tracks.find(id)?.stops[at]?.id ?? ''

describe('the tracks of a window', () => {
  it('are kept, and there at the next visit, the one that was changed last first', () => {
    const { open } = windows()
    const first = open()
    const [a, b] = [first.add(lecture(relu)), first.add(lecture(sigmoid))]
    first.rename(a, { en: 'Morning', ko: '아침' })
    const second = open()
    expect(second.store.getState().tracks.map(({ id }) => id)).toEqual([a, b])
    expect(second.find(a)).toEqual(first.find(a))
    expect(second.find(a)?.name).toEqual({ en: 'Morning', ko: '아침' })
  })

  it('have stops that are added, changed, moved and removed', () => {
    const tracks = windows().open()
    const id = tracks.add(lecture(relu))
    for (const stop of [sigmoid, affine]) expect(tracks.addStop(id, stop ?? stopAt('')), id).toBe(true)
    expect(addresses(tracks, id)).toEqual(['relu', 'sigmoid', 'affine'])
    tracks.moveStop(id, idOf(tracks, id, 2), 0)
    expect(addresses(tracks, id)).toEqual(['affine', 'relu', 'sigmoid'])
    tracks.moveStop(id, idOf(tracks, id, 0), 99)
    expect(addresses(tracks, id)).toEqual(['relu', 'sigmoid', 'affine'])
    tracks.changeStop(id, idOf(tracks, id, 1), { title: { en: 'S', ko: '' }, isAlone: true })
    expect(tracks.find(id)?.stops[1]).toMatchObject({ title: { en: 'S', ko: '' }, isAlone: true })
    tracks.changeStop(id, idOf(tracks, id, 1), { isAlone: false })
    expect(tracks.find(id)?.stops[1]).not.toHaveProperty('isAlone')
    tracks.removeStop(id, idOf(tracks, id, 1))
    expect(addresses(tracks, id)).toEqual(['relu', 'affine'])
    tracks.undo()
    expect(addresses(tracks, id)).toEqual(['relu', 'sigmoid', 'affine'])
    expect(tracks.store.getState().undoable).toBeUndefined()
  })

  it('have stops that are pointed at another frame, which can be undone, and duplicated', () => {
    const tracks = windows().open()
    const id = tracks.add(lecture({ ...stopAt('#/lesson/relu'), title: { en: 'R', ko: '' } }, sigmoid))
    const stop = idOf(tracks, id, 0)
    tracks.pointStop(id, stop, '#/lesson/affine?step=3')
    expect(tracks.find(id)?.stops[0]).toMatchObject({
      id: stop,
      address: '#/lesson/affine?step=3',
      title: { en: 'R' },
    })
    tracks.undo()
    expect(addresses(tracks, id)).toEqual(['relu', 'sigmoid'])
    tracks.undo() // nothing is left to undo
    tracks.pointStop(id, stop, '#/lesson/relu') // the same frame
    expect(tracks.store.getState().undoable).toBeUndefined()
    expect(tracks.duplicateStop(id, stop)).toBe(true)
    expect(addresses(tracks, id)).toEqual(['relu', 'relu', 'sigmoid'])
    expect(tracks.find(id)?.stops[1]?.title.en).toBe('R')
    expect(new Set(tracks.find(id)?.stops.map((each) => each.id)).size).toBe(3)
  })

  it('keep what was changed since a stop was pointed elsewhere, when that is undone', () => {
    const { open } = windows()
    const tracks = open()
    const id = tracks.add(lecture(relu))
    const stop = idOf(tracks, id, 0)
    tracks.pointStop(id, stop, '#/lesson/affine')
    open().changeStop(id, stop, { notes: { en: 'from another window', ko: '' } })
    tracks.undo()
    expect(tracks.find(id)?.stops[0]).toMatchObject({
      address: '#/lesson/relu',
      notes: { en: 'from another window' },
    })
  })

  it('come back after they were deleted, with everything in them', () => {
    const { open, shelf } = windows()
    const tracks = open()
    const id = tracks.add(lecture(relu, sigmoid))
    const before = tracks.find(id)
    tracks.remove(id)
    expect([tracks.find(id), shelf.read(id)]).toEqual([undefined, undefined])
    tracks.undo()
    expect([tracks.find(id), shelf.read(id)]).toEqual([before, before])
  })

  it('take no more than so many stops', () => {
    const tracks = windows().open()
    const id = tracks.add(lecture(...Array.from({ length: mostStops }, () => relu)))
    expect(tracks.addStop(id, stopAt('#/lesson/sigmoid'))).toBe(false)
    expect(tracks.duplicateStop(id, idOf(tracks, id, 0))).toBe(false)
    expect(tracks.find(id)?.stops).toHaveLength(mostStops)
  })
})

describe('several windows', () => {
  it('change the same track without undoing what another one did', () => {
    const { open } = windows()
    const first = open()
    const id = first.add(lecture(relu))
    const second = open()
    first.addStop(id, stopAt('#/lesson/sigmoid'))
    second.rename(id, { en: 'Other', ko: '' }) // has not heard of the stop yet
    expect(addresses(second, id)).toEqual(['relu', 'sigmoid'])
    first.hear(id)
    expect(first.find(id)?.name.en).toBe('Other')
    second.remove(id)
    first.hear(id)
    expect(first.find(id)).toBeUndefined()
  })
})

describe('a full storage', () => {
  it('keeps what was typed in the window, says so, and keeps it once there is room', () => {
    const { open, storage, shelf } = windows()
    const tracks = open()
    const [id, other] = [tracks.add(lecture(relu)), tracks.add(lecture(sigmoid))]
    storage.room.most = 10
    tracks.rename(id, { en: 'Typed', ko: '' })
    tracks.addStop(id, stopAt('#/lesson/affine'))
    expect(tracks.store.getState().unkept).toEqual(new Set([id]))
    expect(tracks.find(id)?.name.en).toBe('Typed')
    tracks.hear(id) // an older form, from another window
    expect(addresses(tracks, id)).toEqual(['relu', 'affine'])
    storage.room.most = 100_000
    tracks.remove(other)
    expect(tracks.store.getState().unkept).toEqual(new Set())
    expect(shelf.read(id)?.name.en).toBe('Typed')
  })

  it('is like none at all: everything works until the window is closed', () => {
    const tracks = new Tracks(
      undefined,
      () => 'only',
      () => 1,
    )
    const id = tracks.add(lecture(relu))
    expect(tracks.isKeeping).toBe(false)
    expect(addresses(tracks, id)).toEqual(['relu'])
    expect(tracks.store.getState().unkept).toEqual(new Set([id]))
  })
})

describe('what is stored', () => {
  const record = { version: 1, name: nothing, stops: [{ id: 'a', ...relu }], changed: 5 }

  it.each([
    ['a later version', { ...record, version: 2 }],
    [
      'a stop outside of the program',
      { ...record, stops: [{ id: 'a', ...stopAt('https://example.org/#/lesson/relu') }] },
    ],
    ['a page without a stage', { ...record, stops: [{ id: 'a', ...stopAt('#/words') }] }],
    ['two stops with one id', { ...record, stops: [record.stops[0], record.stops[0]] }],
    ['no stops', { version: 1, name: nothing, changed: 5 }],
    ['a moment that no date can hold', { ...record, changed: 1e300 }],
  ])('is left alone where it cannot be read: %s', (_, stored) => {
    const { storage, open } = windows()
    const text = JSON.stringify(stored)
    storage.setItem('backstep.track.x', text)
    expect(open().store.getState().tracks).toEqual([])
    expect(storage.getItem('backstep.track.x')).toBe(text)
  })

  it('is read in the form of version 1', () => {
    const { storage, open } = windows()
    storage.setItem('backstep.track.x', JSON.stringify(record))
    expect(open().find('x')).toEqual({ id: 'x', name: nothing, stops: record.stops, changed: 5 })
  })
})
