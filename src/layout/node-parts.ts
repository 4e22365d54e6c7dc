import { isInLine } from './array-look'
import { isOp } from './is-op'
import { keepsWordPx } from './measure/layout-request'
import { type Part, part } from './placing/item'
import type { LayoutRequest, Look, RequestedNode } from './request'
import { blockSize, captionWidth, cardSize, px, type Size } from './sizes'
import type { Structure } from './structure'

const centred = (width: number, height: number): Part => part(width, -height / 2, height / 2)

const footPaddingPx = 3

/** The width of the icon that replaces the word “keeps”. */
const iconPx = 18

/** The width of the line that says what a node keeps; lifted looks have an icon instead of the word. */
const keepsWidth = ({ keepsPx }: RequestedNode, { isLifted }: Look): number =>
  keepsPx > 0 && isLifted ? keepsPx - keepsWordPx + iconPx : keepsPx

/** The box of a node around its centre. */
export function boxOf(node: RequestedNode, look: Look, isWideCard: boolean): Part {
  switch (node.look) {
    case 'circle':
      return centred(px.circle, px.circle)
    case 'box': {
      const keeps = node.extra ? 0 : keepsWidth(node, look)
      const lines = node.glyphPx.length + (keeps > 0 ? 1 : 0)
      const width = Math.max(...node.glyphPx, keeps) + 2 * px.boxPadding
      return centred(width, lines * px.lineHeight + 12)
    }
    case 'pill':
      return centred(Math.max(52, node.symbolPx + 28), px.pillHeight)
    case 'constant':
      return centred(px.constant.width, px.constant.height)
    case 'card': {
      const { width, height } = cardSize(node, look, isWideCard)
      return centred(width, height)
    }
  }
}

/** The room below a node for its name, with its value if nothing reads it, what it keeps, and the sum of several gradients. */
export function footPart(
  request: LayoutRequest,
  structure: Structure,
  look: Look,
  position: number,
  half: number,
  { isReachedFromBelow, clearPx }: { readonly isReachedFromBelow: boolean; readonly clearPx: number },
): Part | undefined {
  const node = request.nodes[position] as RequestedNode
  const lines = linesBelow(node, look, {
    isOutput: position === request.output,
    isUnread: structure.readers[position] === 0,
    senders: structure.senders[position] ?? 0,
  })
  if (lines.length === 0) return undefined
  const width = Math.max(...lines.map((line) => line.width)) + 2 * footPaddingPx
  const height = lines.reduce((sum, line) => sum + line.height, 0) + footPaddingPx
  // In a lifted look, an array is placed below the gradients beside the node.
  const top = node.extra && look.isLifted && !look.isFlat ? Math.max(half, clearPx) : half
  const isAtEnd = isOp(node) && structure.readers[position] === 0 && position !== request.output
  // A foot that is wider than the node ends at its right side if nothing leaves there, and starts at its left side if a
  // line comes up from the left.
  const leftmost = isAtEnd ? Math.min(-width / 2, half - width) : -width / 2
  const left = isReachedFromBelow ? Math.max(leftmost, -half) : leftmost
  return { left, right: left + width, top, bottom: top + height }
}

interface Role {
  readonly isOutput: boolean
  readonly isUnread: boolean
  /** The number of ops that send it a gradient. */
  readonly senders: number
}

/** The sizes of what is written below a node, line by line. */
function linesBelow(node: RequestedNode, look: Look, role: Role): readonly Size[] {
  const lines = isOp(node) && !role.isOutput ? [...nameLines(node, look, role)] : []
  if (node.look !== 'card' && isInLine(node.value.look) && node.gradient && role.senders > 1)
    lines.push({ width: blockSize(node.gradient, look).width + 18, height: px.number + 4 })
  if (node.keepsPx > 0 && (node.look === 'circle' || node.extra))
    lines.push({ width: keepsWidth(node, look), height: px.caption })
  if (node.extra) lines.push(blockSize(node.extra, look))
  return lines
}

/** An op's name, if it is a number, and its value, if nothing reads it: beside the name, or below it if it is an array. */
function nameLines(node: RequestedNode, look: Look, { isUnread }: Role): readonly Size[] {
  const value = blockSize(node.value, look)
  if (!isInLine(node.value.look) || node.shapePx > 0)
    return isUnread ? [{ width: captionWidth(node), height: px.caption }, value] : []
  return isUnread
    ? [{ width: node.symbolPx + px.padding + value.width, height: Math.max(px.caption, value.height) }]
    : [{ width: node.symbolPx, height: px.caption }]
}
