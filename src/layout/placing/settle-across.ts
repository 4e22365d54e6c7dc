import { required } from '../../lib/required'
import { bendRun, levelRun } from './bend'
import { type Extent, extentOf, halfLinesPx, leftmost, rightmost, thinPx } from './extent'
import { frameSpans } from './frame-spans'
import { FrameWalls } from './frame-walls'
import { bySide, framesBetween, type Item, type Link, type Sided } from './item'
import { gapPx, perFramePx, Skyline } from './skyline'

/** The least length of a line between two items, enough for its arrow head. */
const leastRunPx = 11

/** How much closer to a bend something can be than to a node. */
const closerPx = 4

/**
 * Chooses how far to the right each item is: as far left as its lines and the items before it at the same height
 * allow. Loose items then move right, toward what they lead to. A line that would bend right after its source, and then
 * meet something, bends at its end instead.
 */
export function settleAcross(
  items: readonly Item[],
  links: readonly Link[],
  layers: readonly (readonly number[])[],
  y: Float64Array,
): { readonly x: Float64Array; readonly links: readonly Link[] } {
  const across = new Across(items, links, y)
  for (const layer of layers)
    for (const isThin of [true, false])
      for (const item of layer) if (across.isThin(item) === isThin) across.place(item)
  for (const layer of layers.toReversed()) across.follow(layer)
  return across
}

/** A link between two heights, whose bend may turn out to be possible at its end alone. */
interface Bent extends Omit<Link, 'bendsFirst'> {
  bendsFirst: boolean
  readonly start: number
  readonly end: number
  /** The lesser and the greater of these heights. */
  readonly top: number
  readonly bottom: number
  /** The width that it needs between them. */
  readonly run: number
}

class Across {
  readonly x: Float64Array
  readonly links: readonly Bent[]
  private readonly sided: Sided<Bent>
  private readonly extents: readonly Extent[]
  private readonly skyline: Skyline
  /** The skyline seen from the right, with x negated. */
  private readonly mirrored: Skyline
  private readonly walls: FrameWalls
  private readonly mirroredWalls: FrameWalls

  constructor(
    private readonly items: readonly Item[],
    links: readonly Link[],
    private readonly y: Float64Array,
  ) {
    this.x = new Float64Array(items.length)
    this.links = links.map((link) => bent(link, y))
    this.sided = bySide(items.length, this.links)
    this.extents = items.map(extentOf)
    const bounds = this.heights()
    this.skyline = new Skyline(...bounds)
    this.mirrored = new Skyline(...bounds)
    const spans = frameSpans(items, y)
    this.walls = new FrameWalls(spans, this.skyline)
    this.mirroredWalls = new FrameWalls(spans, this.mirrored)
  }

  /** Whether an item is no more than a line: these go first, so that nodes keep clear of lines. */
  isThin(item: number): boolean {
    return this.extentAt(item).right < thinPx
  }

  /** Places an item as far left as the items placed before it allow. */
  place(item: number): void {
    const own = this.itemAt(item)
    const extent = this.extentAt(item)
    const height = this.y[item] ?? 0
    const into = this.linksInto(item)
    for (const link of into) link.bendsFirst &&= this.isFree(link, own)
    const bends = this.firstBends(item)
    const from = this.bendFrom(item)
    let at = Math.max(extent.left, this.walls.leastLeft(own) - leftmost(own))
    for (const { left, top, bottom } of own.parts)
      at = Math.max(at, this.skyline.leastLeft(height + top, height + bottom, own.frames) - left)
    for (const link of into) at = Math.max(at, this.leastBehind(link, own, extent))
    for (const { top, bottom } of bends)
      at = Math.max(at, this.skyline.leastLeft(top, bottom, own.frames) - gapPx - from)
    this.x[item] = at
    for (const { top, bottom, right } of own.parts)
      this.skyline.raise(height + top, height + bottom, at + right, own.frames)
    this.walls.add(own, at + rightmost(own))
    for (const { top, bottom, run } of bends)
      this.skyline.raise(top - halfLinesPx, bottom + halfLinesPx, at + from + run - closerPx, own.frames)
    for (const link of into) this.raiseLine(link, own, at - extent.lineLeft)
  }

  /** Keeps what is placed later clear of a line to an item, up to where that item begins. */
  private raiseLine({ bendsFirst, start, end, top, bottom, run }: Bent, own: Item, left: number): void {
    if (bendsFirst) {
      this.skyline.raise(end - halfLinesPx, end + halfLinesPx, left, own.frames)
      return
    }
    const level = run > 0 ? levelOf(own) : 0
    this.skyline.raise(start - halfLinesPx, start + halfLinesPx, left - level - run, own.frames)
    if (run > 0) this.skyline.raise(top, bottom, left, own.frames)
  }

  /** Whether a line that bends right after its source meets nothing from there on. */
  private isFree({ from, end }: Bent, { frames }: Item): boolean {
    const widest = Math.max(...this.firstBends(from).map(({ run }) => run))
    const free = this.skyline.leastLeft(end - halfLinesPx, end + halfLinesPx, frames)
    return free - gapPx <= (this.x[from] ?? 0) + this.bendFrom(from) + widest
  }

  /** Moves the loose items of a layer right until something is in the way. */
  follow(layer: readonly number[]): void {
    for (const item of layer) this.mirrorBends(item)
    const moving = layer.filter((item) => this.isMoving(item))
    const isMoving = new Set(moving)
    for (const item of layer) if (!isMoving.has(item)) this.mirror(item)
    if (moving.length === 0) return
    const bends = layer.flatMap((item) => this.firstBends(item))
    for (const item of moving.sort((a, b) => (this.x[b] ?? 0) - (this.x[a] ?? 0))) {
      const others = bends.filter(({ from }) => from !== item)
      const most = Math.min(...this.mostsOf(item), ...others.map((bend) => this.mostBefore(bend, item)))
      this.x[item] = Math.max(this.x[item] ?? 0, most)
      this.mirror(item)
    }
  }

  private isMoving(item: number): boolean {
    return this.itemAt(item).isLoose && this.linksOutOf(item).length > 0
  }

  /** How far right an item can move until it, a line that leaves it, or a bend beside it meets something. */
  private mostsOf(item: number): readonly number[] {
    const own = this.itemAt(item)
    const extent = this.extentAt(item)
    const from = this.bendFrom(item)
    const height = this.y[item] ?? 0
    const free = (top: number, bottom: number): number => -this.mirrored.leastLeft(top, bottom, own.frames)
    return [
      ...this.linksOutOf(item).map((link) => (this.x[link.to] ?? 0) - this.gapOf(link)),
      ...own.parts.map(({ right, top, bottom }) => free(height + top, height + bottom) - right),
      ...this.firstBends(item).map(({ run, top, bottom }) => free(top, bottom) - from - run),
      ...this.linksInto(item)
        .filter(({ bendsFirst, run }) => !bendsFirst && run > 0)
        .map(({ top, bottom }) => free(top, bottom) + extent.lineLeft + levelOf(own)),
    ]
  }

  /** The links that bend right after an item. */
  private firstBends(item: number): readonly Bent[] {
    return this.linksOutOf(item).filter(({ bendsFirst, run }) => bendsFirst && run > 0)
  }

  /** How far to the right of an item these bends start. */
  private bendFrom(item: number): number {
    return this.extentAt(item).lineRight + levelOf(this.itemAt(item))
  }

  /** How far right an item can move until it meets the bend of another one of its layer. */
  private mostBefore({ from, top, bottom }: Bent, item: number): number {
    const start = (this.x[from] ?? 0) + this.bendFrom(from)
    const { left, right, up, down } = this.extentAt(item)
    const height = this.y[item] ?? 0
    const isBeside = height + down > top && height - up < bottom
    if (!isBeside || (this.x[item] ?? 0) - left >= start) return Number.POSITIVE_INFINITY
    return start - gapPx - right
  }

  /** Keeps what moves right clear of the bends before a later item. */
  private mirrorBends(item: number): void {
    const { frames } = this.itemAt(item)
    for (const { to, bendsFirst, top, bottom, run } of this.linksOutOf(item)) {
      if (run === 0 || bendsFirst) continue
      const at = (this.x[to] ?? 0) - this.extentAt(to).lineLeft - levelOf(this.itemAt(to)) - run
      this.mirrored.raise(top, bottom, -at, frames)
    }
  }

  private mirror(item: number): void {
    const own = this.itemAt(item)
    const [at, height] = [this.x[item] ?? 0, this.y[item] ?? 0]
    for (const { left, top, bottom } of own.parts)
      this.mirrored.raise(height + top, height + bottom, -(at + left), own.frames)
    this.mirroredWalls.add(own, -(at + leftmost(own)))
    for (const { to, bendsFirst, end, run } of this.linksOutOf(item)) {
      const left = (this.x[to] ?? 0) - this.extentAt(to).lineLeft - run
      const from = bendsFirst ? at + this.extentAt(item).lineRight : left
      this.mirrored.raise(end - halfLinesPx, end + halfLinesPx, -from, own.frames)
    }
    const from = this.bendFrom(item)
    for (const { top, bottom } of this.firstBends(item))
      this.mirrored.raise(top, bottom, -(at + from), own.frames)
  }

  private itemAt(item: number): Item {
    return required(this.items[item], `there is no item ${item}`)
  }

  private extentAt(item: number): Extent {
    return required(this.extents[item], `there is no item ${item}`)
  }

  private linksInto(item: number): readonly Bent[] {
    return this.sided.into[item] ?? []
  }

  private linksOutOf(item: number): readonly Bent[] {
    return this.sided.outOf[item] ?? []
  }

  /** The least x of an item after the source of a link. A bend starts to the right of everything at its heights. */
  private leastBehind(link: Bent, own: Item, { lineLeft }: Extent): number {
    const { from, bendsFirst, top, bottom, run } = link
    const behind = (this.x[from] ?? 0) + this.gapOf(link)
    if (run === 0 || bendsFirst) return behind
    const free = this.skyline.leastLeft(top, bottom, own.frames)
    return Math.max(behind, free - gapPx + run + levelOf(own) + lineLeft)
  }

  /** The least distance between the points of two linked items. */
  private gapOf({ from, to, run }: Bent): number {
    const [source, target] = [this.itemAt(from), this.itemAt(to)]
    const [before, after] = [this.extentAt(from), this.extentAt(to)]
    const { left, entered } = framesBetween(source.frames, target.frames)
    const isPassage = before.right < thinPx && after.left < thinPx
    const least = run > 0 ? levelOf(source) + levelOf(target) : isPassage ? 1 : leastRunPx
    return before.lineRight + after.lineLeft + least + run + perFramePx * (left + entered)
  }

  /** The topmost and the lowest height of the drawing. */
  private heights(): readonly [number, number] {
    let [top, bottom] = [0, 0]
    for (const [at, { up, down }] of this.extents.entries()) {
      top = Math.min(top, (this.y[at] ?? 0) - up)
      bottom = Math.max(bottom, (this.y[at] ?? 0) + down)
    }
    return [top, bottom]
  }
}

function bent(link: Link, y: Float64Array): Bent {
  const start = (y[link.from] ?? 0) + link.leaves
  const end = (y[link.to] ?? 0) + link.arrives
  const run = bendRun(end - start)
  return { ...link, start, end, top: Math.min(start, end), bottom: Math.max(start, end), run }
}

const levelOf = ({ isNode }: Item): number => (isNode ? levelRun.node : levelRun.other)
