import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Text } from '../../i18n/text'
import { changedStop, type StopChange } from './changed-stop'
import { type KeptStop, mostStops, type NewTrack, type Track, type TrackStop } from './track'
import type { TrackShelf } from './track-shelf'

/** What was done last and can be undone: a track or a stop was deleted, or a stop was pointed at another frame. */
export type Undoable =
  | { readonly kind: 'track'; readonly track: Track }
  | { readonly kind: 'stop'; readonly track: string; readonly stop: KeptStop; readonly at: number }
  | { readonly kind: 'address'; readonly track: string; readonly stop: KeptStop }

export interface TracksState {
  /** All tracks, the one that was changed last first. */
  readonly tracks: readonly Track[]
  /** What can be undone; undefined once something else was done. */
  readonly undoable: Undoable | undefined
  /** The ids of tracks whose latest form the storage did not take: it is gone when the window is closed. */
  readonly unkept: ReadonlySet<string>
}

const latestFirst = (tracks: readonly Track[]): readonly Track[] =>
  tracks.toSorted((a, b) => b.changed - a.changed)

/**
 * The tracks of a lecturer. Each change is made to the track as it is stored at that moment, so that what another window
 * has done stays, and is shown even where the storage has no room for it.
 */
export class Tracks {
  readonly store: StoreApi<TracksState>

  /** `shelf` is undefined where there is no storage. */
  constructor(
    private readonly shelf: TrackShelf | undefined,
    private readonly newId: () => string,
    private readonly now: () => number,
  ) {
    this.store = createStore<TracksState>()(() => ({
      tracks: shelf?.all() ?? [],
      undoable: undefined,
      unkept: new Set(),
    }))
  }

  /** Whether there is a storage to keep tracks in. */
  get isKeeping(): boolean {
    return this.shelf !== undefined
  }

  /** A track by its id. */
  find(id: string | undefined): Track | undefined {
    return this.store.getState().tracks.find((track) => track.id === id)
  }

  /** Adds a track with stops of its own; its id. */
  add({ name, stops }: NewTrack): string {
    const id = this.newId()
    this.write({ id, name, stops: stops.map((stop) => this.newStop(stop)), changed: this.now() })
    return id
  }

  rename(id: string, name: Text): void {
    this.change(id, (track) => ({ ...track, name }))
  }

  /** Adds a stop at the end of a track; whether there is room for one more. */
  addStop(id: string, stop: TrackStop): boolean {
    const track = this.latest(id)
    if (!track || track.stops.length >= mostStops) return false
    this.change(id, ({ stops, ...rest }) => ({ ...rest, stops: [...stops, this.newStop(stop)] }))
    return true
  }

  changeStop(id: string, stopId: string, change: StopChange): void {
    this.change(id, ({ stops, ...rest }) => ({
      ...rest,
      stops: stops.map((stop) => (stop.id === stopId ? changedStop(stop, change) : stop)),
    }))
  }

  /** Points a stop at another frame, until the next thing is done in a way that can be undone. */
  pointStop(id: string, stopId: string, address: string): void {
    const stop = this.latest(id)?.stops.find((each) => each.id === stopId)
    if (!stop || stop.address === address) return
    this.changeStop(id, stopId, { address })
    this.store.setState({ undoable: { kind: 'address', track: id, stop } })
  }

  /** Puts a copy of a stop behind it; whether there is room for one more. */
  duplicateStop(id: string, stopId: string): boolean {
    const stops = this.latest(id)?.stops ?? []
    const at = stops.findIndex((stop) => stop.id === stopId)
    const stop = stops[at]
    if (!stop || stops.length >= mostStops) return false
    this.change(id, (track) => ({ ...track, stops: stops.toSpliced(at + 1, 0, this.newStop(stop)) }))
    return true
  }

  /** Moves a stop to a place among the others, counted from 0; as far as there are so many. */
  moveStop(id: string, stopId: string, to: number): void {
    this.change(id, ({ stops, ...rest }) => {
      const moved = stops.filter((stop) => stop.id === stopId)
      const others = stops.filter((stop) => stop.id !== stopId)
      return { ...rest, stops: others.toSpliced(Math.min(others.length, Math.max(0, to)), 0, ...moved) }
    })
  }

  /** Takes a stop out of a track, until the next thing is done in a way that can be undone. */
  removeStop(id: string, stopId: string): void {
    const stops = this.latest(id)?.stops ?? []
    const at = stops.findIndex((stop) => stop.id === stopId)
    const stop = stops[at]
    if (!stop) return
    this.change(id, (track) => ({ ...track, stops: stops.toSpliced(at, 1) }))
    this.store.setState({ undoable: { kind: 'stop', track: id, stop, at } })
  }

  /** Deletes a track, until the next thing is done in a way that can be undone. */
  remove(id: string): void {
    const track = this.latest(id)
    if (!track) return
    this.shelf?.remove(id)
    this.forget(id)
    this.store.setState({ undoable: { kind: 'track', track } })
    this.keepWithRoom()
  }

  /** Brings back what was deleted last, or the frame that a stop showed before. */
  undo(): void {
    const { undoable } = this.store.getState()
    if (undoable?.kind === 'track') this.write(undoable.track)
    if (undoable?.kind === 'stop')
      this.change(undoable.track, ({ stops, ...rest }) => ({
        ...rest,
        stops: stops.toSpliced(Math.min(undoable.at, stops.length), 0, undoable.stop),
      }))
    if (undoable?.kind === 'address') {
      const { track, stop } = undoable
      this.changeStop(track, stop.id, { address: stop.address })
    }
  }

  /** Another window has kept or deleted a track. */
  hear(id: string): void {
    if (this.store.getState().unkept.has(id)) return // what this window has is nowhere else
    const track = this.shelf?.read(id)
    if (track) this.show(track, true)
    else this.forget(id)
  }

  /** A track as it is stored now, or as this window has it where the storage has no room. */
  private latest(id: string): Track | undefined {
    const { unkept } = this.store.getState()
    return (unkept.has(id) ? undefined : this.shelf?.read(id)) ?? this.find(id)
  }

  private change(id: string, changed: (track: Track) => Track): void {
    const track = this.latest(id)
    if (track) this.write({ ...changed(track), changed: this.now() })
  }

  private write(track: Track): void {
    this.show(track, this.shelf?.keep(track) ?? false)
    this.store.setState({ undoable: undefined })
  }

  private show(track: Track, isKept: boolean): void {
    const { tracks, unkept } = this.store.getState()
    const others = tracks.filter(({ id }) => id !== track.id)
    const lacking = new Set(unkept)
    if (isKept) lacking.delete(track.id)
    else lacking.add(track.id)
    this.store.setState({ tracks: latestFirst([track, ...others]), unkept: lacking })
  }

  private forget(id: string): void {
    const { tracks, unkept } = this.store.getState()
    this.store.setState({
      tracks: tracks.filter((track) => track.id !== id),
      unkept: new Set([...unkept].filter((lacking) => lacking !== id)),
    })
  }

  /** Tries again to keep what there was no room for. */
  private keepWithRoom(): void {
    const { tracks, unkept } = this.store.getState()
    for (const track of tracks) if (unkept.has(track.id)) this.show(track, this.shelf?.keep(track) ?? false)
  }

  private newStop({ address, title, notes, isAlone }: TrackStop): KeptStop {
    return { id: this.newId(), address, title, notes, ...(isAlone && { isAlone }) }
  }
}
