import { type Sides, sharedArea, sidesOf } from './bounds'
import type { Box, Point } from './geometry'
import type { Size } from './sizes'

/** A short text that belongs to something drawn. */
export interface Chip {
  /** The sizes that it can have, the preferred one first. */
  readonly sizes: readonly Size[]
  /** What it belongs to, and stands beside. */
  readonly anchor: Box
  /** The node that it comes from: right above or below that it may stand, too. */
  readonly from?: Box
}

/** Where a chip stands, and which of its sizes it has there. */
export interface PlacedChip {
  readonly box: Box
  readonly rank: number
}

/** The distance between a chip and what it stands beside. */
const gapPx = 4

/** The distance between the places that are tried along a side. */
const stepPx = 6

/** How much worse it is to cover another chip, or to be out of view, than anything else. */
const chipWeight = 4

/** How much less it matters to cover a line. */
const lineWeight = 0.3

/** What a place costs for each pixel that it is away from its anchor, so that nothing is far away without a reason. */
const awayWeight = 2

/** What it costs not to have the preferred size. */
const sizeCost = 60

/** Numbers around 0, the nearest first, a step apart. */
const around = (most: number): readonly number[] => [
  0,
  ...Array.from({ length: Math.floor(most / stepPx) }, (_, i) => [
    (i + 1) * stepPx,
    -(i + 1) * stepPx,
  ]).flat(),
]

/** The places that are tried for a chip of some size: above its anchor, below it, and on its sides; and at its node. */
function placesOf({ anchor, from }: Chip, size: Size, room: Sides): readonly Box[] {
  const across = (anchor.width + size.width) / 2 + gapPx
  const down = (anchor.height + size.height) / 2 + gapPx
  const at = (dx: number, dy: number): Box => ({ ...size, x: anchor.x + dx, y: anchor.y + dy })
  const rows = [-down, down].flatMap((dy) => around(across).map((dx) => at(dx, dy)))
  const beside = [across, -across].flatMap((dx) => around(down).map((dy) => at(dx, dy)))
  const away = from ? (from.height + size.height) / 2 + gapPx : 0
  const atNode = from
    ? [away, -away].map((dy): Box => ({ ...size, x: inside(from.x, size, room), y: from.y + dy }))
    : []
  return [...rows, ...beside, ...atNode]
}

/** A middle as close to `x` as a size allows in a room. */
const inside = (x: number, { width }: Size, { left, right }: Sides): number =>
  Math.max(left + width / 2, Math.min(x, right - width / 2))

const covered = (own: Sides, boxes: readonly Box[]): number =>
  boxes.reduce((sum, box) => sum + sharedArea(own, sidesOf(box)), 0)

/**
 * Where each chip covers least of what is drawn and of the chips before it, inside a room, and is close to its anchor;
 * with the size that it has there.
 */
export function chipPlaces(
  chips: readonly Chip[],
  { taken, lines }: { readonly taken: readonly Box[]; readonly lines: readonly Box[] },
  room: Sides,
): readonly PlacedChip[] {
  const placed: Box[] = []
  return chips.map((chip) => {
    const near = taken.filter((box) => isNear(box, chip))
    const crossed = lines.filter((box) => isNear(box, chip))
    const cost = (place: Box, rank: number): number => {
      const own = sidesOf(place)
      const kept = sidesOf({ ...place, width: place.width + gapPx, height: place.height + gapPx })
      const outside = place.width * place.height - sharedArea(own, room)
      return (
        covered(kept, near) +
        lineWeight * covered(own, crossed) +
        chipWeight * (covered(own, placed) + outside) +
        awayWeight * distance(place, chip.anchor) +
        sizeCost * rank
      )
    }
    const tried = chip.sizes.flatMap((size, rank) =>
      placesOf(chip, size, room).map((box) => ({ box, rank, costs: cost(box, rank) })),
    )
    const { box, rank } = tried.reduce((least, each) => (each.costs < least.costs ? each : least))
    placed.push(box)
    return { box, rank }
  })
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y)

/** Whether a place of a chip can reach a box. */
function isNear(box: Box, { sizes, anchor, from = anchor }: Chip): boolean {
  const [width, height] = [Math.max(...sizes.map((s) => s.width)), Math.max(...sizes.map((s) => s.height))]
  return [anchor, from].some(
    (at) =>
      Math.abs(box.x - at.x) < (at.width + box.width) / 2 + 1.5 * width &&
      Math.abs(box.y - at.y) < (at.height + box.height) / 2 + 1.5 * height,
  )
}
