import { boundsOf, type Sides, sidesOf } from './bounds'
import type { Box, Point } from './geometry'
import type { EdgeLayout, GraphLayout } from './graph-layout'

/** A part of the plane by its sides, in pixels of the unscaled graph. */
export type Area = Sides

const overlap = (a: Area, b: Area): boolean =>
  a.left <= b.right && a.right >= b.left && a.top <= b.bottom && a.bottom >= b.top

/** Whether a box lies at least partly in one of the areas. */
export function isInAreas(box: Box, areas: readonly Area[]): boolean {
  const own = sidesOf(box)
  return areas.some((area) => overlap(own, area))
}

/** Whether the rectangle around a piece of a line, and so far around that, lies at least partly in an area. */
export const isPieceIn = (a: Point, b: Point, reachPx: number, area: Area): boolean =>
  Math.min(a.x, b.x) - reachPx <= area.right &&
  Math.max(a.x, b.x) + reachPx >= area.left &&
  Math.min(a.y, b.y) - reachPx <= area.bottom &&
  Math.max(a.y, b.y) + reachPx >= area.top

/** The room that an edge takes up: its nodes, everything that its lines pass, and its numbers. */
const edgeArea = ({ nodes }: GraphLayout, { edge, points, value, gradient, caption }: EdgeLayout): Area =>
  boundsOf(
    [
      ...points.map((point) => ({ ...point, width: 0, height: 0 })),
      ...[nodes[edge.from], nodes[edge.to], value, gradient, caption].filter((box) => box !== undefined),
    ].map(sidesOf),
  )

/** The plane is divided into squares of this size, in pixels of the unscaled graph. */
const squarePx = 320

const squaresOf = ({ left, top, right, bottom }: Area): readonly string[] => {
  const squares: string[] = []
  for (let column = Math.floor(left / squarePx); column <= Math.floor(right / squarePx); column++)
    for (let row = Math.floor(top / squarePx); row <= Math.floor(bottom / squarePx); row++)
      squares.push(`${column} ${row}`)
  return squares
}

/**
 * Numbered things, indexed by the squares that they lie in, so that those in an area are found without checking
 * all of them.
 */
class AreaIndex {
  private readonly squares = new Map<string, number[]>()

  constructor(private readonly areas: readonly Area[]) {
    areas.forEach((area, i) => {
      for (const square of squaresOf(area)) {
        const there = this.squares.get(square)
        if (there) there.push(i)
        else this.squares.set(square, [i])
      }
    })
  }

  /** The numbers of the things that lie at least partly in one of the areas, in ascending order. */
  near(seen: readonly Area[]): readonly number[] {
    const found = new Set<number>()
    for (const area of seen)
      for (const square of squaresOf(area))
        for (const i of this.squares.get(square) ?? []) if (overlap(this.areas[i] as Area, area)) found.add(i)
    return [...found].sort((a, b) => a - b)
  }
}

interface Indices {
  readonly nodes: AreaIndex
  readonly edges: AreaIndex
}

const known = new WeakMap<GraphLayout, Indices>()

function indicesOf(layout: GraphLayout): Indices {
  const indices = known.get(layout) ?? {
    nodes: new AreaIndex(layout.nodes.map(sidesOf)),
    edges: new AreaIndex(layout.edges.map((edge) => edgeArea(layout, edge))),
  }
  known.set(layout, indices)
  return indices
}

/** The nodes of a layout, by position, and its edges, as far as they lie at least partly in one of the areas. */
export function inAreas(
  layout: GraphLayout,
  areas: readonly Area[],
): { readonly nodes: readonly number[]; readonly edges: readonly EdgeLayout[] } {
  const { nodes, edges } = indicesOf(layout)
  return {
    nodes: nodes.near(areas),
    edges: edges.near(areas).flatMap((i) => layout.edges[i] ?? []),
  }
}
