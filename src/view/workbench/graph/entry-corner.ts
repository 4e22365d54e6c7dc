/** A corner of the stage. */
export interface Corner {
  readonly vertical: 'top' | 'bottom'
  readonly horizontal: 'left' | 'right'
}

/** A rectangle by its edges, in pixels of the screen. */
export interface Edges {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const corners: readonly Corner[] = (['bottom', 'top'] as const).flatMap((vertical) =>
  (['left', 'right'] as const).map((horizontal) => ({ vertical, horizontal })),
)

const overlap = (a: Edges, b: Edges): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top))

/** The rectangle of a box in a corner of a place. */
function boxIn(place: Edges, width: number, height: number, { vertical, horizontal }: Corner): Edges {
  const left = horizontal === 'left' ? place.left : place.right - width
  const top = vertical === 'top' ? place.top : place.bottom - height
  return { left, top, right: left + width, bottom: top + height }
}

/**
 * The corner of a place in which a box covers the least of what must be seen; the current one if no other is
 * better.
 */
export function freestCorner(
  now: Corner,
  place: Edges,
  size: { readonly width: number; readonly height: number },
  seen: readonly Edges[],
): Corner {
  const covered = (corner: Corner): number =>
    seen.reduce((area, edges) => area + overlap(edges, boxIn(place, size.width, size.height, corner)), 0)
  return corners.reduce((best, corner) => (covered(corner) < covered(best) ? corner : best), now)
}
