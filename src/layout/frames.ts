import { boundsOf, boxOfSides, type Sides, sidesAt } from './bounds'
import type { Box, Point } from './geometry'
import { isOp } from './is-op'
import type { Item } from './placing/item'
import type { LayoutRequest, Look } from './request'

const paddingPx = 8
/** The room below what is in a frame, and below its title, which is on the upper border. */
const room = {
  plain: { bottomPx: paddingPx, titlePx: 10 },
  flat: { bottomPx: 5, titlePx: 4 },
} as const
/** The same, below the title of a frame around another one, so that their buttons keep apart. */
const nestedTitlePx = 18
/** How far the title extends above the frame. */
const overPx = 11

/** The height of the title with its buttons. */
const titlePx = 28

/** Whether a group contains every op. */
export function holdsAll({ nodes }: LayoutRequest, members: readonly number[]): boolean {
  const inside = new Set(members)
  return nodes.every((node, position) => !isOp(node) || inside.has(position))
}

/** The frames that contain each node, by position: numbers of groups, the outermost first. */
export function framesOf(request: LayoutRequest, { hasOuterFrame }: Look): readonly (readonly number[])[] {
  const frames = request.nodes.map((): number[] => [])
  request.groups.forEach((members, group) => {
    if (!hasOuterFrame && holdsAll(request, members)) return
    for (const position of members) frames[position]?.unshift(group)
  })
  return frames
}

/** The frames that all lists start with. */
export function sharedFrames(lists: readonly (readonly number[])[]): readonly number[] {
  const [first = [], ...others] = lists
  const end = first.findIndex((frame, i) => others.some((other) => other[i] !== frame))
  return end < 0 ? first : first.slice(0, end)
}

/** The frame around the items of each group, with the frames inside it; absent if the group has none. */
export function frameBoxes(
  { groups }: LayoutRequest,
  { isFlat }: Look,
  placed: readonly { readonly item: Item; readonly point: Point }[],
): readonly (Box | undefined)[] {
  const { bottomPx, titlePx } = room[isFlat ? 'flat' : 'plain']
  const frames: (Sides | undefined)[] = []
  for (const group of groups.keys()) {
    const own = placed.filter(({ item }) => item.frames.includes(group))
    const inside = frames.filter((_, inner) => own.some(({ item }) => isInside(item.frames, inner, group)))
    const parts = own.flatMap(({ item, point }) => item.parts.map((part) => sidesAt(part, point)))
    const { left, top, right, bottom } = boundsOf([
      ...parts,
      ...inside.flatMap((sides) => (sides ? [{ ...sides, top: sides.top - (nestedTitlePx - titlePx) }] : [])),
    ])
    frames.push(
      own.length === 0
        ? undefined
        : {
            left: left - paddingPx,
            top: top - paddingPx - titlePx,
            right: right + paddingPx,
            bottom: bottom + bottomPx,
          },
    )
  }
  return frames.map((sides) => sides && boxOfSides(sides))
}

/** A frame with room for the title on its upper border. */
export const withTitle = (frame: Box): Box => ({
  ...frame,
  y: frame.y - overPx / 2,
  height: frame.height + overPx,
})

/** The strip with a frame's title and its buttons, of a frame with room for them. */
export const titleOf = ({ x, y, width, height }: Box): Box => ({
  x,
  y: y - height / 2 + titlePx / 2,
  width,
  height: titlePx,
})

const isInside = (frames: readonly number[], inner: number, outer: number): boolean =>
  frames.includes(inner) && frames.includes(outer) && frames.indexOf(outer) < frames.indexOf(inner)
