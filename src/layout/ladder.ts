import { required } from '../lib/required'
import { arranged } from './arranged'
import { bestBreaks, breaksOf, rowsOf } from './breaks'
import { holdsAll } from './frames'
import { type Tightness, tighteningOf, type Variant, variantsOf } from './looks'
import { nearlyReadable } from './nearly-readable'
import { type Placement, placed } from './place'
import { type LayoutRequest, type Look, plainLook } from './request'
import type { Size } from './sizes'
import { type Structure, structureOf } from './structure'
import { wholeScale } from './whole-scale'

/** From this many nodes on, only one look is tried, because none would fit. */
const largeNodes = 60

/** The size of a graph's letters at a scale of 1. */
const letterPx = 16

/**
 * Rows tear neighbours apart, so they have to be worth it: letters that do not reach the goal have to come close to
 * it, and to be this much larger than in one row.
 */
const worthBreaking = { leastShare: nearlyReadable, leastGain: 1.05 } as const

interface Tried {
  readonly placement: Placement
  readonly letters: number
  /** Whether it is the width of the stage, rather than its height, that keeps the letters from being larger. */
  readonly isBoundByWidth: boolean
}

/** Whether a look is not worth trying after another: wider vectors where that is too wide, or fewer digits where it is too tall. */
function isHopeless(look: Look, { placement, isBoundByWidth }: Tried): boolean {
  const { digits, isLifted, isFlat, mapScale, hasColumns, hasWideCards } = placement.look
  const isAlike =
    look.isLifted === isLifted &&
    look.isFlat === isFlat &&
    look.mapScale === mapScale &&
    look.hasWideCards === hasWideCards
  if (!isAlike) return false
  return isBoundByWidth
    ? look.digits === digits && hasColumns && !look.hasColumns
    : look.digits < digits && look.hasColumns === hasColumns
}

/** The one with the larger letters; the earlier one if both are the same. */
const larger = (earlier: Tried | undefined, later: Tried): Tried =>
  earlier && earlier.letters >= later.letters ? earlier : later

/** Lays a graph out in one look after another, and keeps the one with the largest letters. */
class Ladder {
  private readonly structure: Structure
  private readonly tightening: readonly Tightness[]
  /** With vectors as columns or rows, and with narrow or wide cards; in order of preference. */
  private readonly variants: readonly Variant[]

  constructor(
    private readonly request: LayoutRequest,
    private readonly stage: Size,
  ) {
    this.structure = structureOf(request)
    this.tightening = tighteningOf(request)
    this.variants = variantsOf(request)
  }

  climb(): Placement {
    const { request } = this
    const framed = this.tightened({ hasOuterFrame: true, rows: [] })
    if (this.isReadable(framed)) return framed.placement
    const hasOuter = request.groups.some((members) => holdsAll(request, members))
    const inOneRow = hasOuter ? this.tightened({ hasOuterFrame: false, rows: [] }, framed) : framed
    if (this.isReadable(inOneRow)) return inOneRow.placement
    const broken = this.brokenUp(inOneRow)
    return broken && this.isWorthBreaking(broken, inOneRow) ? broken.placement : inOneRow.placement
  }

  /** In more and more rows, as long as that makes the letters larger; undefined if there is no place to break. */
  private brokenUp(inOneRow: Tried): Tried | undefined {
    const breaks = breaksOf(this.request)
    const right = inOneRow.placement.nodes.map(({ x, width }) => x + width / 2)
    let best: Tried | undefined
    for (let count = 1; count <= breaks.length; count++) {
      const rows = rowsOf(this.request, bestBreaks(breaks, count, right))
      const next = this.tightened({ hasOuterFrame: false, rows }, best)
      if (next === best || this.isReadable(next)) return next
      best = next
    }
    return best
  }

  private isWorthBreaking(broken: Tried, inOneRow: Tried): boolean {
    const { leastShare, leastGain } = worthBreaking
    const isClose = broken.letters >= leastShare * this.request.goalPx
    return this.isReadable(broken) || (isClose && broken.letters > leastGain * inOneRow.letters)
  }

  /** Tries all looks that are worth it, from the roomiest to the tightest, until one is readable; the best of them and of `before`. */
  private tightened(arrangement: Pick<Look, 'hasOuterFrame' | 'rows'>, before?: Tried): Tried {
    let best = before
    const all: Tried[] = []
    for (const tightness of this.tightening) {
      for (const variant of this.variants) {
        const look = { ...arrangement, ...tightness, ...variant }
        if (all.some((tried) => isHopeless(look, tried))) continue
        const tried = this.tried(look)
        all.push(tried)
        best = larger(best, tried)
      }
      if (best && this.isReadable(best)) return best
    }
    return required(best, 'no look was tried')
  }

  private tried(look: Look): Tried {
    const placement = placed(this.request, this.structure, look)
    const scale = wholeScale(placement, this.stage)
    const isBoundByWidth = scale < wholeScale({ ...placement, width: 0 }, this.stage)
    return { placement, letters: letterPx * scale, isBoundByWidth }
  }

  private isReadable({ letters }: Tried): boolean {
    return letters >= this.request.goalPx
  }
}

/**
 * Lays a graph out in the first look whose letters reach the goal when the whole graph is on its stage: in one row if
 * possible, without a frame around everything if that helps, otherwise in several rows. If no look does, the one with
 * the largest letters wins. An arrangement that is asked for comes before all that.
 */
export function layOut(request: LayoutRequest): Placement {
  const { stage, nodes, arrangement } = request
  if (!stage || nodes.length >= largeNodes)
    return placed(request, structureOf(request), { ...plainLook, isLifted: true })
  const asked = arrangement === undefined ? undefined : arranged(request, arrangement)
  return asked ?? new Ladder(request, stage).climb()
}
