import { type Sides, sharedArea } from '../../../layout/bounds'

/** A corner of the stage. */
export interface Corner {
  readonly vertical: 'top' | 'bottom'
  readonly horizontal: 'left' | 'right'
}

const corners: readonly Corner[] = (['bottom', 'top'] as const).flatMap((vertical) =>
  (['left', 'right'] as const).map((horizontal) => ({ vertical, horizontal })),
)

/** The rectangle of a box in a corner of a place. */
function boxIn(place: Sides, width: number, height: number, { vertical, horizontal }: Corner): Sides {
  const left = horizontal === 'left' ? place.left : place.right - width
  const top = vertical === 'top' ? place.top : place.bottom - height
  return { left, top, right: left + width, bottom: top + height }
}

/** A corner of a place, and how much of what must be seen a box covers there. */
interface Found {
  readonly corner: Corner
  readonly covered: number
}

/**
 * The corner of a place in which a box covers the least of what must be seen; the current one if no other is
 * better.
 */
export function freestCorner(
  now: Corner,
  place: Sides,
  size: { readonly width: number; readonly height: number },
  seen: readonly Sides[],
): Found {
  const at = (corner: Corner): Found => ({
    corner,
    covered: seen.reduce(
      (area, edges) => area + sharedArea(edges, boxIn(place, size.width, size.height, corner)),
      0,
    ),
  })
  return corners.map(at).reduce((best, found) => (found.covered < best.covered ? found : best), at(now))
}
