import { required } from '../lib/required'
import { isInLine } from './array-look'
import { attached } from './attached'
import { framesOf, sharedFrames } from './frames'
import { isOp } from './is-op'
import { boxOf, footPart } from './node-parts'
import { type Bond, type Item, type Part, part } from './placing/item'
import { metAt } from './placing/order-layers'
import type { LayoutRequest, Look, RequestedNode } from './request'
import { px } from './sizes'
import type { Structure } from './structure'
import { around, type DrawnEdge, lineOf, type Writing, Writings } from './writing'

/** What an item of a plan represents. */
export type Meaning =
  | { readonly kind: 'node'; readonly position: number }
  | { readonly kind: 'trunk'; readonly position: number; readonly writing: Writing }
  | { readonly kind: 'label'; readonly to: number; readonly operand: number; readonly writing: Writing }
  | { readonly kind: 'pass' }
  | { readonly kind: 'terminal'; readonly writing: Writing; readonly size: Part }

/** A node that is attached to an op, with its box relative to the middle of the op. */
export interface Carried {
  readonly by: number
  readonly box: Part
}

/** The items of a graph in one look, and what they represent. */
export interface Plan {
  readonly items: readonly Item[]
  readonly meanings: readonly Meaning[]
  readonly bonds: readonly Bond[]
  /** When a walk from the output reaches each item. */
  readonly met: readonly number[]
  /** The box of each node relative to its item, by position. */
  readonly boxes: readonly Part[]
  /** What is below each node, relative to its item; absent if nothing is. */
  readonly feet: readonly (Part | undefined)[]
  readonly carried: ReadonlyMap<number, Carried>
  /** The items along each drawn edge, from its source to its target. */
  readonly chains: ReadonlyMap<string, readonly number[]>
}

/** Identifies an edge by its target and operand. */
export const edgeKey = (to: number, operand: number): string => `${to} ${operand}`

/** How strongly lines are kept horizontal: the main line through the graph, others, and the piece that may bend. */
const mainPull = 200
const levelPull = 12
const bendPull = 0.4

/** Lines from leaves pull less, so that leaves follow ops and not the other way round. */
const looseShare = 0.3

/** The width of a dashed stem. */
const stemPx = 6

/** Where a line from the row above enters: before everything else in its row. */
const entryLayer = -1

/** In larger graphs, the lines of one source share the points that they pass through. */
const mostOwnPasses = 200

/** Builds the items of a graph for one look. */
export const planOf = (request: LayoutRequest, structure: Structure, look: Look): Plan =>
  new Planner(request, structure, look).plan()

/** An item before its frames are known. */
type NewItem = Omit<Item, 'frames' | 'homes' | 'isNode'> & Partial<Pick<Item, 'homes'>>

class Planner {
  private readonly boxes: readonly Part[]
  private readonly frames: readonly (readonly number[])[]
  private readonly writings: Writings
  private readonly drawn: readonly DrawnEdge[]
  /** The targets of the drawn edges of each node. */
  private readonly readers: readonly (readonly number[])[]
  /** How far the numbers beside each op extend above and below its lines. */
  private readonly over: number[]
  private readonly under: number[]
  private readonly items: Item[] = []
  private readonly meanings: Meaning[] = []
  private readonly bonds = new Map<string, Bond>()
  private readonly carried = new Map<number, Carried>()
  private readonly chains = new Map<string, readonly number[]>()
  private readonly itemAt = new Map<number, number>()
  private readonly trunks = new Map<number, number>()
  private readonly sharedPasses = new Map<string, number>()

  constructor(
    private readonly request: LayoutRequest,
    private readonly structure: Structure,
    private readonly look: Look,
  ) {
    const { nodes } = request
    const { hanging } = structure
    this.boxes = nodes.map((node, position) => boxOf(node, look, hanging.has(position) || look.hasWideCards))
    this.frames = framesOf(request, look)
    this.writings = new Writings(request, structure, look, this.boxes)
    this.drawn = nodes.flatMap(({ inputs }, to) =>
      inputs.flatMap((from, operand) => (hanging.has(from) ? [] : [{ from, to, operand }])),
    )
    const readers = nodes.map((): number[] => [])
    for (const { from, to } of this.drawn) readers[from]?.push(to)
    this.readers = readers
    this.over = nodes.map(() => 0)
    this.under = nodes.map(() => 0)
    this.measureNeighbours()
  }

  plan(): Plan {
    this.addNodes()
    this.addTrunks()
    this.addLines()
    const terminal = this.addTerminal()
    const { items, meanings, boxes, carried, chains } = this
    const bonds = [...this.bonds.values()]
    return {
      items,
      meanings,
      bonds,
      met: metAt(items.length, bonds, terminal),
      boxes,
      feet: this.request.nodes.map((_, position) => this.footOf(position)),
      carried,
      chains,
    }
  }

  private nodeAt(position: number): RequestedNode {
    return required(this.request.nodes[position], `no node ${position} was requested`)
  }

  private boxAt(position: number): Part {
    return required(this.boxes[position], `node ${position} has no box`)
  }

  private itemOf(position: number): number {
    return required(this.itemAt.get(position), `node ${position} has no item`)
  }

  private isBranching(position: number): boolean {
    return this.readersOf(position).length > 1
  }

  private readersOf(position: number): readonly number[] {
    return this.readers[position] ?? []
  }

  private rowOf(position: number): number {
    return this.look.rows[position] ?? 0
  }

  /** Three layers for each rank: the nodes, then trunks, then the numbers of edges. */
  private layerOf(position: number): number {
    return 3 * ((this.structure.ranks[position] ?? 0) + 1)
  }

  /** The layer of an edge's numbers: after its source, or before its target if the source has other edges. */
  private labelLayer({ from, to }: DrawnEdge): number {
    return this.isBranching(from) ? this.layerOf(to) - 1 : this.layerOf(from) + 2
  }

  private measureNeighbours(): void {
    const note = (position: number, { value, caption, gradient }: Writing): void => {
      this.over[position] = Math.max(this.over[position] ?? 0, -(value?.top ?? 0), -(caption?.top ?? 0))
      this.under[position] = Math.max(this.under[position] ?? 0, gradient?.bottom ?? 0)
    }
    const { spines, mains } = this.structure
    for (const position of this.request.nodes.keys())
      if (this.writings.hasTrunk(position)) note(position, this.writings.ofTrunk(position))
    for (const edge of this.drawn) {
      const writing = this.writings.ofEdge(edge)
      if (spines[edge.to] === edge.operand) note(edge.to, writing)
      if (!this.writings.hasTrunk(edge.from) && mains.get(edge.from)?.to === edge.to) note(edge.from, writing)
    }
  }

  /** Adds an item inside the frames that some nodes have in common. */
  private add(item: NewItem, meaning: Meaning, commonTo: readonly number[]): number {
    const frames = this.framesAround(commonTo)
    this.items.push({ homes: frames, ...item, frames, isNode: meaning.kind === 'node' })
    this.meanings.push(meaning)
    return this.items.length - 1
  }

  private framesAround(positions: readonly number[]): readonly number[] {
    return sharedFrames(positions.map((position) => this.frames[position] ?? []))
  }

  private bond(from: number, to: number, operand: number, pull: number, bendsFirst = false): void {
    const key = `${from} ${to}`
    if (!this.bonds.has(key)) this.bonds.set(key, { from, to, operand, pull, bendsFirst })
  }

  private footOf(position: number): Part | undefined {
    const arriving = this.nodeAt(position).inputs.filter((from) => !this.structure.hanging.has(from))
    return footPart(this.request, this.structure, this.look, position, this.boxAt(position).bottom, {
      isReachedFromBelow: arriving.length > 1,
      clearPx: (this.under[position] ?? 0) + px.clearance,
    })
  }

  private addNodes(): void {
    const { hanging } = this.structure
    const hung = this.request.nodes.map((): number[] => [])
    for (const [position, { by }] of hanging) hung[by]?.push(position)
    for (const [position, node] of this.request.nodes.entries()) {
      if (hanging.has(position)) continue
      const [box, foot] = [this.boxAt(position), this.footOf(position)]
      const parts = [
        box,
        ...(foot ? [foot, part(stemPx, box.bottom, foot.top)] : []),
        ...(hung[position] ?? []).flatMap((each) => this.attach(each, box, foot)),
      ]
      const homes = this.framesAround(isOp(node) ? [position] : this.readersOf(position))
      const item = {
        row: this.rowOf(position),
        layer: this.layerOf(position),
        parts,
        homes,
        isLoose: !isOp(node),
      }
      this.itemAt.set(position, this.add(item, { kind: 'node', position }, [position]))
    }
  }

  /** Attaches a node to its op; the parts that the op's item gets for it. */
  private attach(position: number, carrier: Part, foot: Part | undefined): readonly Part[] {
    const hanging = required(
      this.structure.hanging.get(position),
      `node ${position} is not attached to an op`,
    )
    const { by, side } = hanging
    const beside = (side === 'above' ? this.over : this.under)[by] ?? 0
    const { box, stem } = attached(this.boxAt(position), hanging, { carrier, foot, beside }, this.look)
    this.carried.set(position, { by, box })
    return [box, stem]
  }

  private addTrunks(): void {
    for (const position of this.request.nodes.keys()) {
      if (!this.writings.hasTrunk(position)) continue
      const writing = this.writings.ofTrunk(position)
      const parts = this.writings.parts(writing, true)
      const item = { row: this.rowOf(position), layer: this.layerOf(position) + 1, parts, isLoose: false }
      const trunk = this.add(item, { kind: 'trunk', position, writing }, [
        position,
        ...this.readersOf(position),
      ])
      this.trunks.set(position, trunk)
      this.bond(this.itemOf(position), trunk, 0, mainPull)
    }
  }

  private addLines(): void {
    const used = this.usedLayers()
    for (const edge of this.drawn) {
      const { from, to, operand } = edge
      const trunk = this.trunks.get(from)
      const first = this.layerOf(from) + (trunk === undefined ? 1 : 2)
      const chain = [trunk ?? this.itemOf(from), ...this.addOnLine(edge, first, used), this.itemOf(to)]
      this.chains.set(edgeKey(to, operand), trunk === undefined ? chain : [this.itemOf(from), ...chain])
      this.bondChain(edge, chain)
    }
  }

  /** The layers of each row that hold something. */
  private usedLayers(): readonly ReadonlySet<number>[] {
    const used = Array.from({ length: Math.max(0, ...this.look.rows) + 1 }, () => new Set<number>())
    for (const { row, layer } of this.items) used[row]?.add(layer)
    for (const edge of this.drawn) used[this.rowOf(edge.from)]?.add(this.labelLayer(edge))
    return used
  }

  /** Adds the items of an edge in each layer from `first` on: its numbers, and the points that it passes through. */
  private addOnLine(edge: DrawnEdge, first: number, used: readonly ReadonlySet<number>[]): readonly number[] {
    const [row, lastRow] = [this.rowOf(edge.from), this.rowOf(edge.to)]
    const [label, last] = [this.labelLayer(edge), this.layerOf(edge.to)]
    const inRow = (at: number, start: number, end: number): readonly number[] =>
      [...(used[at] ?? [])].filter((layer) => layer >= start && layer < end).sort((a, b) => a - b)
    if (row === lastRow)
      return inRow(row, first, last).map((layer) =>
        layer === label ? this.addLabel(edge) : this.addPass(edge, row, layer),
      )
    return [
      ...inRow(row, first, label).map((layer) => this.addPass(edge, row, layer)),
      this.addLabel(edge),
      ...[entryLayer, ...inRow(lastRow, 0, last)].map((layer) => this.addPass(edge, lastRow, layer)),
    ]
  }

  private addLabel(edge: DrawnEdge): number {
    const { from, to, operand } = edge
    const writing = this.writings.ofEdge(edge)
    const item = {
      row: this.rowOf(from),
      layer: this.labelLayer(edge),
      parts: this.writings.parts(writing, this.writings.isLiftable(from)),
      isLoose: !isOp(this.nodeAt(from)),
    }
    return this.add(item, { kind: 'label', to, operand, writing }, [from, to])
  }

  private addPass(edge: DrawnEdge, row: number, layer: number): number {
    const { from, to } = edge
    const isShared = this.request.nodes.length > mostOwnPasses && layer < this.labelLayer(edge)
    const key = `${from} ${layer}`
    const known = isShared ? this.sharedPasses.get(key) : undefined
    if (known !== undefined) return known
    const item = { row, layer, parts: [lineOf(0)], isLoose: !isOp(this.nodeAt(from)) }
    const pass = this.add(item, { kind: 'pass' }, isShared ? [] : [from, to])
    if (isShared) this.sharedPasses.set(key, pass)
    return pass
  }

  /** Connects the items along an edge. Its last piece may bend, or its first if the source has other edges. */
  private bondChain({ from, to, operand }: DrawnEdge, chain: readonly number[]): void {
    const main = this.structure.mains.get(from)
    const isMain = main?.to === to && main.operand === operand
    const share = isOp(this.nodeAt(from)) ? 1 : looseShare
    const last = chain.length - 2
    const bend = this.isBranching(from) ? 0 : last
    const fraction = (operand + 0.5) / this.nodeAt(to).inputs.length
    for (const [i, next] of chain.slice(1).entries()) {
      const pull = isMain ? mainPull : i === bend ? bendPull : levelPull
      const bendsFirst = i === 0 && this.isBranching(from) && !this.trunks.has(from)
      const source = required(chain[i], 'a line has a gap')
      this.bond(source, next, i === last ? fraction : 0, pull * share, bendsFirst)
    }
  }

  private addTerminal(): number {
    const { output } = this.request
    const isLine = isInLine(this.nodeAt(output).value.look)
    const writing = isLine ? this.writings.ofOutput() : {}
    const size = isLine ? around(writing) : this.writings.outputCard()
    const trunk = this.trunks.get(output)
    const layer = this.layerOf(output) + (trunk === undefined ? 1 : 2)
    const item = { row: this.rowOf(output), layer, parts: [size], isLoose: false }
    const terminal = this.add(item, { kind: 'terminal', writing, size }, [])
    this.bond(trunk ?? this.itemOf(output), terminal, 0.99, mainPull)
    return terminal
  }
}
