import { isInLine } from './array-look'
import { boxOfSides, sidesAt } from './bounds'
import type { Box, Point } from './geometry'
import { isOp } from './is-op'
import { type Part, part } from './placing/item'
import type { Block, LayoutRequest, Look, RequestedNode } from './request'
import { blockSize, captionBeside, captionWidth, cardSize, px, type Size } from './sizes'
import type { Structure } from './structure'

/** What is written in one place along a line. */
interface Places<Place> {
  readonly value?: Place
  readonly gradient?: Place
  /** The symbol and shape of an array, next to its value. */
  readonly caption?: Place
}

/** Relative to the item that carries it. */
export type Writing = Places<Part>

/** Where each part is in the drawing, by its centre. */
export type Written = Places<Box>

/** Applies the same change to every part of a writing that is present. */
function mapped<From, To>(
  { value, gradient, caption }: Places<From>,
  change: (place: From) => To,
): Places<To> {
  return {
    ...(value && { value: change(value) }),
    ...(gradient && { gradient: change(gradient) }),
    ...(caption && { caption: change(caption) }),
  }
}

/** A writing whose item is at `point`. */
export const writtenAt = (writing: Writing, point: Point): Written =>
  mapped(writing, (each) => boxOfSides(sidesAt(each, point)))

/** A writing moved by some distance. */
export const movedWriting = (written: Written, { x, y }: Point): Written =>
  mapped(written, (box) => ({ ...box, x: box.x + x, y: box.y + y }))

/** An edge with a line of its own. */
export interface DrawnEdge {
  readonly from: number
  readonly to: number
  readonly operand: number
}

/** The least width of a pair of lines. */
export const linesPx = 20

/** How far lifted numbers are above the taller of the two ops beside them. */
const liftPx = 6

/** What is written along the lines of a graph, in one look. */
export class Writings {
  constructor(
    private readonly request: LayoutRequest,
    private readonly structure: Structure,
    private readonly look: Look,
    private readonly boxes: readonly Part[],
  ) {}

  /** Whether an op's array is written once, before its lines part, instead of on each of its edges. */
  hasTrunk(position: number): boolean {
    const isBranching = (this.structure.readers[position] ?? 0) > 1
    return isBranching && this.isLiftable(position)
  }

  /** Whether what an op computes is an array, which is lifted where the look lifts arrays. */
  isLiftable(position: number): boolean {
    const node = this.node(position)
    return isOp(node) && !isInLine(node.value.look)
  }

  /** The numbers of an edge. */
  ofEdge({ from, to, operand }: DrawnEdge): Writing {
    const node = this.node(from)
    const isCard = node.look === 'card'
    const hasValue = node.value.look !== 'none' && node.look !== 'constant' && !isCard
    const isOnlyGradient = (this.structure.senders[from] ?? 0) < 2
    return this.written(node, this.lift(from, [from, to]), {
      value: hasValue && !this.hasTrunk(from) ? node.value : undefined,
      gradient: isCard && isOnlyGradient ? undefined : this.node(to).contributions[operand],
    })
  }

  /** The array of an op before its lines part, above the sum of the gradients that come back. */
  ofTrunk(position: number): Writing {
    const node = this.node(position)
    return this.written(node, this.lift(position, [position]), node)
  }

  /** The width that a writing takes up on its line: all of its own, or little if it is lifted off the line. */
  parts({ value, gradient, caption }: Writing, isLiftable: boolean): readonly Part[] {
    const widths = [value, gradient].map((each) => (each ? each.right - each.left : 0))
    const width = isLiftable && this.look.isLifted ? linesPx : Math.max(linesPx, ...widths)
    return [...[value, gradient, caption].filter((each) => each !== undefined), lineOf(width)]
  }

  /** The output's number under its name. */
  ofOutput(): Writing {
    const node = this.node(this.request.output)
    const { value, gradient } = this.written(node, px.halfLines, node)
    const top = value?.top ?? 0
    return {
      ...(value && { value }),
      ...(gradient && { gradient }),
      caption: part(node.symbolPx, top - px.caption, top),
    }
  }

  /** The output's arrays as a card. */
  outputCard(): Part {
    const { width, height } = cardSize(this.node(this.request.output), this.look, this.look.hasWideCards)
    return part(width, -height / 2, height / 2)
  }

  /** How far the numbers of an op's lines are from the lines: clear of the given ops if they are lifted. */
  private lift(position: number, beside: readonly number[]): number {
    if (!this.look.isLifted || !this.isLiftable(position)) return px.halfLines
    return Math.max(...beside.map((each) => this.boxes[each]?.bottom ?? 0)) + liftPx
  }

  private written(node: RequestedNode, lift: number, blocks: Blocks): Writing {
    const gradient = blocks.gradient && blockSize(blocks.gradient, this.look)
    return {
      ...(blocks.value && this.withCaption(node, blockSize(blocks.value, this.look), lift)),
      ...(gradient && { gradient: part(gradient.width, lift, lift + gradient.height) }),
    }
  }

  /** A value with the caption of an array above it, or on its left in a flat look. */
  private withCaption(node: RequestedNode, value: Size, lift: number): Writing {
    if (node.shapePx > 0 && this.look.isFlat) return withCaptionBeside(node, value, lift)
    const top = -lift - value.height
    return {
      value: part(value.width, top, -lift),
      ...(node.shapePx > 0 && { caption: part(captionWidth(node), top - px.caption, top) }),
    }
  }

  private node(position: number): RequestedNode {
    const node = this.request.nodes[position]
    if (!node) throw new RangeError(`no node ${position} was requested`)
    return node
  }
}

interface Blocks {
  readonly value?: Block | undefined
  readonly gradient?: Block | undefined
}

/** The room of a line at the height of its item. */
export const lineOf = (width: number): Part => part(width, -6, 6)

/** An array with its caption on the left. */
function withCaptionBeside(node: RequestedNode, value: Size, lift: number): Writing {
  const caption = captionBeside(node, value)
  const middle = -lift - value.height / 2
  return {
    value: part(value.width, -lift - value.height, -lift, (caption.width + px.captionGap) / 2),
    caption: part(
      caption.width,
      middle - caption.height / 2,
      middle + caption.height / 2,
      -(value.width + px.captionGap) / 2,
    ),
  }
}

/** The room that a writing takes up, symmetric about its item. */
export function around({ value, gradient, caption }: Writing): Part {
  const parts = [value, gradient, caption].filter((each) => each !== undefined)
  const width = Math.max(linesPx, ...parts.map(({ left, right }) => right - left))
  const top = Math.min(...parts.map((each) => each.top))
  return part(width, top, Math.max(px.halfLines, ...parts.map(({ bottom }) => bottom)))
}
