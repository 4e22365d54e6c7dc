import { required } from '../../lib/required'
import { bendRun, levelRun } from './bend'
import { frameSpans } from './frame-spans'
import { FrameWalls } from './frame-walls'
import { bySide, framesBetween, type Item, type Link, reach, type Sided } from './item'
import { gapPx, perFramePx, Skyline } from './skyline'

/** The least length of a line between two items, enough for its arrow head. */
const leastRunPx = 11

/** How much closer to a bend something can be than to a node. */
const closerPx = 4

/** Half the height of a pair of lines. */
const halfLinesPx = 8

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

/** A bend right after an item that has several lines, relative to the item, between two heights. */
interface FirstBend {
  readonly item: number
  /** How far to the right of the item it starts, and its width. */
  readonly from: number
  readonly run: number
  readonly top: number
  readonly bottom: number
}

/** A link whose bend may turn out to be possible at its end alone. */
type Bent = Omit<Link, 'bendsFirst'> & { bendsFirst: boolean }

class Across {
  readonly x: Float64Array
  readonly links: readonly Bent[]
  private readonly sided: Sided<Bent>
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
    this.links = links.map((link) => ({ ...link }))
    this.sided = bySide(items.length, this.links)
    const bounds = heightsOf(items, y)
    this.skyline = new Skyline(...bounds)
    this.mirrored = new Skyline(...bounds)
    const spans = frameSpans(items, y)
    this.walls = new FrameWalls(spans, this.skyline)
    this.mirroredWalls = new FrameWalls(spans, this.mirrored)
  }

  /** Whether an item is no more than a line: these go first, so that nodes keep clear of lines. */
  isThin(item: number): boolean {
    return reach.right(this.itemAt(item)) < thinPx
  }

  /** Places an item as far left as the items placed before it allow. */
  place(item: number): void {
    const own = this.itemAt(item)
    const height = this.y[item] ?? 0
    for (const link of this.sided.into[item] ?? []) link.bendsFirst &&= this.isFree(link, own)
    const leasts = [
      reach.left(own),
      this.walls.leastLeft(own) - Math.min(...own.parts.map(({ left }) => left)),
      ...own.parts.map(
        ({ left, top, bottom }) => this.skyline.leastLeft(height + top, height + bottom, own.frames) - left,
      ),
      ...(this.sided.into[item] ?? []).map((link) => this.leastBehind(link, own)),
      ...this.firstBends(item).map((bend) => this.leastBefore(bend, own)),
    ]
    const at = Math.max(...leasts)
    this.x[item] = at
    for (const { top, bottom, right } of own.parts)
      this.skyline.raise(height + top, height + bottom, at + right, own.frames)
    this.walls.add(own, at + Math.max(...own.parts.map(({ right }) => right)))
    this.raiseFirstBends(item)
    for (const link of this.sided.into[item] ?? []) {
      const { start, end, run } = this.wayOf(link)
      const left = at - lineReach.left(own)
      if (link.bendsFirst) {
        this.skyline.raise(end - halfLinesPx, end + halfLinesPx, left, own.frames)
        continue
      }
      const level = run > 0 ? levelOf(own) : 0
      this.skyline.raise(start - halfLinesPx, start + halfLinesPx, left - level - run, own.frames)
      if (run > 0) this.skyline.raise(Math.min(start, end), Math.max(start, end), left, own.frames)
    }
  }

  /** Whether a line that bends right after its source meets nothing from there on. */
  private isFree({ from, to, arrives }: Link, { frames }: Item): boolean {
    const end = (this.y[to] ?? 0) + arrives
    const bent = Math.max(...this.firstBends(from).map((bend) => this.startOf(bend) + bend.run))
    return this.skyline.leastLeft(end - halfLinesPx, end + halfLinesPx, frames) - gapPx <= bent
  }

  /** The least x of an item whose line bends right after it, to the right of everything at the heights of the bend. */
  private leastBefore({ from, top, bottom }: FirstBend, { frames }: Item): number {
    return this.skyline.leastLeft(top, bottom, frames) - gapPx - from
  }

  /** Keeps what is placed later clear of the bends right after an item. */
  private raiseFirstBends(item: number): void {
    const { frames } = this.itemAt(item)
    for (const { from, run, top, bottom } of this.firstBends(item))
      this.skyline.raise(
        top - halfLinesPx,
        bottom + halfLinesPx,
        (this.x[item] ?? 0) + from + run - closerPx,
        frames,
      )
  }

  /** Moves the loose items of a layer right until something is in the way. */
  follow(layer: readonly number[]): void {
    for (const item of layer) this.mirrorBends(item)
    const bends = layer.flatMap((item) => this.firstBends(item))
    for (const item of layer) if (!this.isMoving(item)) this.mirror(item)
    const moving = layer.filter((item) => this.isMoving(item))
    for (const item of moving.sort((a, b) => (this.x[b] ?? 0) - (this.x[a] ?? 0))) {
      const others = bends.filter((bend) => bend.item !== item)
      const most = Math.min(...this.mostsOf(item), ...others.map((bend) => this.mostBefore(bend, item)))
      this.x[item] = Math.max(this.x[item] ?? 0, most)
      this.mirror(item)
    }
  }

  private isMoving(item: number): boolean {
    return this.itemAt(item).isLoose && (this.sided.outOf[item] ?? []).length > 0
  }

  /** How far right an item can move until it, a line that leaves it, or a bend beside it meets something. */
  private mostsOf(item: number): readonly number[] {
    const own = this.itemAt(item)
    const height = this.y[item] ?? 0
    const free = (top: number, bottom: number): number => -this.mirrored.leastLeft(top, bottom, own.frames)
    return [
      ...(this.sided.outOf[item] ?? []).map(
        (link) => (this.x[link.to] ?? 0) - lineGap(own, this.itemAt(link.to), this.wayOf(link).run),
      ),
      ...own.parts.map(({ right, top, bottom }) => free(height + top, height + bottom) - right),
      ...this.firstBends(item).map(({ from, run, top, bottom }) => free(top, bottom) - from - run),
      ...(this.sided.into[item] ?? []).flatMap((link) => {
        const { start, end, run } = this.wayOf(link)
        if (link.bendsFirst || run === 0) return []
        return [free(Math.min(start, end), Math.max(start, end)) + lineReach.left(own) + levelOf(own)]
      }),
    ]
  }

  /** The bends right after an item: how far from it they start, how wide they are, and between which heights. */
  private firstBends(item: number): readonly FirstBend[] {
    const from = lineReach.right(this.itemAt(item)) + levelOf(this.itemAt(item))
    return (this.sided.outOf[item] ?? []).flatMap((link) => {
      const { start, end, run } = this.wayOf(link)
      if (!link.bendsFirst || run === 0) return []
      return { item, from, run, top: Math.min(start, end), bottom: Math.max(start, end) }
    })
  }

  /** How far right an item can move until it meets the bend of another one of its layer. */
  private mostBefore(bend: FirstBend, item: number): number {
    const start = this.startOf(bend)
    if (!this.isBeside(item, bend) || this.leftOf(item) >= start) return Number.POSITIVE_INFINITY
    return start - gapPx - reach.right(this.itemAt(item))
  }

  private startOf({ item, from }: FirstBend): number {
    return (this.x[item] ?? 0) + from
  }

  private leftOf(item: number): number {
    return (this.x[item] ?? 0) - reach.left(this.itemAt(item))
  }

  private isBeside(item: number, { top, bottom }: FirstBend): boolean {
    const [own, height] = [this.itemAt(item), this.y[item] ?? 0]
    return height + reach.down(own) > top && height - reach.up(own) < bottom
  }

  /** Keeps what moves right clear of the bends before a later item. */
  private mirrorBends(item: number): void {
    for (const link of this.sided.outOf[item] ?? []) {
      const { start, end, run } = this.wayOf(link)
      if (run === 0 || link.bendsFirst) continue
      const target = this.itemAt(link.to)
      const bent = (this.x[link.to] ?? 0) - lineReach.left(target) - levelOf(target) - run
      const { frames } = this.itemAt(item)
      this.mirrored.raise(Math.min(start, end), Math.max(start, end), -bent, frames)
    }
  }

  private mirror(item: number): void {
    const own = this.itemAt(item)
    const [at, height] = [this.x[item] ?? 0, this.y[item] ?? 0]
    for (const { left, top, bottom } of own.parts)
      this.mirrored.raise(height + top, height + bottom, -(at + left), own.frames)
    this.mirroredWalls.add(own, -(at + Math.min(...own.parts.map(({ left }) => left))))
    for (const link of this.sided.outOf[item] ?? []) {
      const { end, run } = this.wayOf(link)
      const left = (this.x[link.to] ?? 0) - lineReach.left(this.itemAt(link.to)) - run
      const from = link.bendsFirst ? at + lineReach.right(own) : left
      this.mirrored.raise(end - halfLinesPx, end + halfLinesPx, -from, own.frames)
    }
    for (const { from, top, bottom } of this.firstBends(item))
      this.mirrored.raise(top, bottom, -(at + from), own.frames)
  }

  private itemAt(item: number): Item {
    return required(this.items[item], `there is no item ${item}`)
  }

  /** The heights at which a link leaves and arrives, and the width that it needs between them. */
  private wayOf({ from, to, leaves, arrives }: Link): { start: number; end: number; run: number } {
    const [start, end] = [(this.y[from] ?? 0) + leaves, (this.y[to] ?? 0) + arrives]
    return { start, end, run: bendRun(end - start) }
  }

  /** The least x of an item after the source of a link. A bend starts to the right of everything at its heights. */
  private leastBehind(link: Link, own: Item): number {
    const { start, end, run } = this.wayOf(link)
    const behind = (this.x[link.from] ?? 0) + lineGap(this.itemAt(link.from), own, run)
    if (run === 0 || link.bendsFirst) return behind
    const free = this.skyline.leastLeft(Math.min(start, end), Math.max(start, end), own.frames)
    return Math.max(behind, free - gapPx + run + levelOf(own) + lineReach.left(own))
  }
}

/** Items that extend less far to the right count as points on a line. */
const thinPx = 2

/** How far an item extends at the height of its lines; what is lifted off them does not count. */
export const lineReach = {
  left: ({ parts }: Item): number => Math.max(0, ...parts.filter(isOnLine).map(({ left }) => -left)),
  right: ({ parts }: Item): number => Math.max(0, ...parts.filter(isOnLine).map(({ right }) => right)),
} as const

const isOnLine = ({ top, bottom }: Item['parts'][number]): boolean =>
  top < halfLinesPx && bottom > -halfLinesPx

const levelOf = ({ isNode }: Item): number => (isNode ? levelRun.node : levelRun.other)

/** The least distance between the points of two linked items. */
function lineGap(from: Item, to: Item, run: number): number {
  const { left, entered } = framesBetween(from.frames, to.frames)
  const isPassage = reach.right(from) < thinPx && reach.left(to) < thinPx
  const least = run > 0 ? levelOf(from) + levelOf(to) : isPassage ? 1 : leastRunPx
  return lineReach.right(from) + lineReach.left(to) + least + run + perFramePx * (left + entered)
}

/** The topmost and the lowest height of a drawing. */
function heightsOf(items: readonly Item[], y: Float64Array): readonly [number, number] {
  let [top, bottom] = [0, 0]
  items.forEach((item, at) => {
    top = Math.min(top, (y[at] ?? 0) - reach.up(item))
    bottom = Math.max(bottom, (y[at] ?? 0) + reach.down(item))
  })
  return [top, bottom]
}
