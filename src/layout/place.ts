import { required } from '../lib/required'
import { boundsOf, boxOfSides, type Sides, sidesAt, sidesOf } from './bounds'
import { frameBoxes, withTitle } from './frames'
import type { Box, Point } from './geometry'
import { bendShift, bendWidth, levelRun } from './placing/bend'
import { lineReach } from './placing/extent'
import { bySide, type Link, type Part, type Places } from './placing/item'
import { edgeKey, type Plan, planOf } from './plan'
import type { LayoutRequest, Look } from './request'
import { type Settled, settled } from './settle'
import type { Structure } from './structure'
import { movedWriting, type Written, writtenAt } from './writing'

/** An edge: its numbers, and the points on the centre line of its two lines. */
export interface PlacedEdge extends Written {
  readonly to: number
  readonly operand: number
  readonly points: readonly Point[]
  /** Whether it leads to the next row, so that its points are corners. */
  readonly isTurning: boolean
}

/** Where everything in a graph is placed, as plain data, in pixels of the unscaled graph from (0, 0). */
export interface Placement {
  readonly width: number
  readonly height: number
  readonly look: Look
  /** By position. */
  readonly nodes: readonly Box[]
  /** What is below each node, by position; absent if nothing is. */
  readonly feet: readonly (Box | undefined)[]
  readonly edges: readonly PlacedEdge[]
  /** Arrays that are written once, before their lines part, by the position of their op. */
  readonly trunks: readonly (readonly [number, Written])[]
  /** Nodes that are attached to the op that alone uses them: pairs of positions, the op's last. */
  readonly hanging: readonly (readonly [number, number])[]
  readonly terminal: Written & { readonly box: Box; readonly points: readonly Point[] }
  /** The frame of each group; absent if it has none. */
  readonly frames: readonly (Box | undefined)[]
}

const marginPx = 4

/** How far beyond its rows a line turns. */
const turnPx = 14

/** Places a graph in one look. */
export function placed(request: LayoutRequest, structure: Structure, look: Look): Placement {
  const plan = planOf(request, structure, look)
  return moved(new Reader(request, look, plan, settled(request, plan, look)).read())
}

/** Reads the places of everything in a graph from its placed items. */
class Reader {
  private readonly linkOf: ReadonlyMap<string, Link>
  private readonly nodes: readonly Box[]
  private readonly places: Places
  private readonly rows: readonly Sides[]

  constructor(
    private readonly request: LayoutRequest,
    private readonly look: Look,
    private readonly plan: Plan,
    { links, places, rows }: Settled,
  ) {
    this.places = places
    this.rows = rows
    this.linkOf = new Map(links.map((link) => [`${link.from} ${link.to}`, link]))
    const nodes: Box[] = []
    for (const [item, meaning] of plan.meanings.entries())
      if (meaning.kind === 'node')
        nodes[meaning.position] = boxAt(this.boxOf(meaning.position), this.at(item))
    for (const [position, { by, box }] of plan.carried)
      nodes[position] = boxAt(box, required(nodes[by], `node ${by} was not placed`))
    this.nodes = nodes
  }

  read(): Omit<Placement, 'width' | 'height'> {
    const { items, meanings, carried, feet } = this.plan
    return {
      look: this.look,
      nodes: this.nodes,
      feet: feet.map((foot, position) => foot && boxAt(foot, this.nodeBox(position))),
      edges: this.edges(),
      trunks: meanings.flatMap((meaning, item) =>
        meaning.kind === 'trunk'
          ? [[meaning.position, writtenAt(meaning.writing, this.at(item))] as const]
          : [],
      ),
      hanging: [...carried].map(([position, { by }]) => [position, by] as const),
      terminal: this.terminal(),
      frames: frameBoxes(
        this.request,
        this.look,
        items.map((item, i) => ({ item, point: this.at(i) })),
      ),
    }
  }

  private at(item: number): Point {
    return { x: this.places.x[item] ?? 0, y: this.places.y[item] ?? 0 }
  }

  private boxOf(position: number): Part {
    return required(this.plan.boxes[position], `node ${position} has no box`)
  }

  private nodeBox(position: number): Box {
    return required(this.nodes[position], `node ${position} was not placed`)
  }

  /** How far an item extends to either side at `dy` below its point; its lines are horizontal there. */
  private reachOf(item: number, dy = 0): number {
    const meaning = this.plan.meanings[item]
    if (meaning?.kind !== 'node')
      return lineReach.right(required(this.plan.items[item], `there is no item ${item}`))
    const { right } = this.boxOf(meaning.position)
    const isRound = this.request.nodes[meaning.position]?.look === 'circle'
    return isRound ? Math.sqrt(Math.max(0, right ** 2 - dy ** 2)) : right
  }

  private edges(): readonly PlacedEdge[] {
    const written = new Map(
      this.plan.meanings.flatMap((meaning, item) =>
        meaning.kind === 'label'
          ? [[edgeKey(meaning.to, meaning.operand), writtenAt(meaning.writing, this.at(item))] as const]
          : [],
      ),
    )
    return this.request.nodes.flatMap(({ inputs }, to) =>
      inputs.map((from, operand) => {
        const key = edgeKey(to, operand)
        const chain = this.plan.chains.get(key)
        const points = chain ? this.pointsOf(chain) : upright(this.nodeBox(from), this.nodeBox(to))
        return { to, operand, ...written.get(key), points, isTurning: this.isTurning(from, to) }
      }),
    )
  }

  /** The points on a line along a chain of items. */
  private pointsOf(chain: readonly number[]): readonly Point[] {
    return chain.slice(1).flatMap((next, i) => {
      const item = required(chain[i], 'a line has a gap')
      if (this.rowOf(item) !== this.rowOf(next)) return this.turn(item, next)
      const link = required(this.linkOf.get(`${item} ${next}`), `nothing links ${item} to ${next}`)
      const [here, there] = [this.at(item), this.at(next)]
      const [start, stop] = [here.y + link.leaves, there.y + link.arrives]
      const isLast = i + 2 === chain.length
      const left = there.x - this.reachOf(next, link.arrives)
      const dy = stop - start
      const right = here.x + this.reachOf(item, link.leaves)
      const bent = link.bendsFirst
        ? right + levelRun.node + bendShift(dy) + bendWidth(dy)
        : left - (isLast ? levelRun.node : levelRun.other) - bendShift(dy)
      const bend = [
        { x: bent - bendWidth(dy), y: start },
        { x: bent, y: stop },
      ]
      return [
        ...(i === 0 ? [{ x: right, y: start }] : []),
        ...(Math.abs(dy) < 1 ? [] : bend),
        { x: left, y: stop },
        ...(isLast || this.reachOf(next) === 0 ? [] : [{ x: there.x + this.reachOf(next), y: stop }]),
      ]
    })
  }

  private isTurning(from: number, to: number): boolean {
    return this.look.rows[from] !== this.look.rows[to]
  }

  private rowOf(item: number): number {
    return this.plan.items[item]?.row ?? 0
  }

  /** The corners of a line that goes around from the end of one row to the start of the next. */
  private turn(item: number, next: number): readonly Point[] {
    const above = required(this.rows[this.rowOf(item)], 'a row has no sides')
    const below = required(this.rows[this.rowOf(next)], 'a row has no sides')
    const middle = (above.bottom + below.top) / 2
    return [
      { x: above.right + turnPx, y: this.at(item).y },
      { x: above.right + turnPx, y: middle },
      { x: below.left - turnPx, y: middle },
      { x: below.left - turnPx, y: this.at(next).y },
    ]
  }

  private terminal(): Placement['terminal'] {
    const { meanings, bonds, items } = this.plan
    const item = meanings.findIndex(({ kind }) => kind === 'terminal')
    const meaning = meanings[item]
    if (meaning?.kind !== 'terminal') throw new Error('the graph has no terminal')
    const { into } = bySide(items.length, bonds)
    const sourceOf = (of: number): number => required(into[of]?.[0], 'nothing leads to the terminal').from
    const last = sourceOf(item)
    const source = meanings[last]?.kind === 'trunk' ? sourceOf(last) : last
    const [point, start] = [this.at(item), this.at(source)]
    const box = boxAt(meaning.size, point)
    const isCard = meaning.writing.value === undefined
    const stop = isCard ? box.x - box.width / 2 : box.x + box.width / 2
    return {
      box,
      ...writtenAt(meaning.writing, point),
      points: [
        { x: start.x + this.reachOf(source), y: start.y },
        { x: stop, y: point.y },
      ],
    }
  }
}

const boxAt = (part: Part, point: Point): Box => boxOfSides(sidesAt(part, point))

/** The ends of the line between an attached node and its op. */
function upright(attached: Box, carrier: Box): readonly Point[] {
  const side = attached.y < carrier.y ? 1 : -1
  return [
    { x: carrier.x, y: attached.y + (side * attached.height) / 2 },
    { x: carrier.x, y: carrier.y - (side * carrier.height) / 2 },
  ]
}

/** A placement moved so that its corner is at (0, 0), with its size. */
function moved(placement: Omit<Placement, 'width' | 'height'>): Placement {
  const written = ({ value, gradient, caption }: Written): readonly Box[] =>
    [value, gradient, caption].filter((box) => box !== undefined)
  const points = [...placement.edges, placement.terminal].flatMap((edge) => edge.points)
  const boxes = [
    ...placement.nodes,
    ...placement.frames.flatMap((frame) => (frame ? [withTitle(frame)] : [])),
    placement.terminal.box,
    ...placement.edges.flatMap(written),
    ...placement.trunks.flatMap(([, trunk]) => written(trunk)),
    ...points.map(({ x, y }) => ({ x, y, width: 0, height: 16 })),
    ...placement.feet.filter((foot) => foot !== undefined),
  ]
  const { left, top, right, bottom } = boundsOf(boxes.map(sidesOf))
  const offset = { x: marginPx - left, y: marginPx - top }
  const shift = <At extends Point>(at: At): At => ({ ...at, x: at.x + offset.x, y: at.y + offset.y })
  return {
    ...placement,
    width: right - left + 2 * marginPx,
    height: bottom - top + 2 * marginPx,
    nodes: placement.nodes.map(shift),
    feet: placement.feet.map((foot) => foot && shift(foot)),
    edges: placement.edges.map((edge) => ({
      ...edge,
      ...movedWriting(edge, offset),
      points: edge.points.map(shift),
    })),
    trunks: placement.trunks.map(([position, trunk]) => [position, movedWriting(trunk, offset)] as const),
    terminal: {
      ...movedWriting(placement.terminal, offset),
      box: shift(placement.terminal.box),
      points: placement.terminal.points.map(shift),
    },
    frames: placement.frames.map((frame) => frame && shift(frame)),
  }
}
