import { edgesInto, edgesOutOf } from '../../../engine/edges'
import { boundsOf, boxOfSides, sidesOf } from '../../../layout/bounds'
import { edgeLayouts } from '../../../layout/edge-layouts'
import { edgeNumbers, nodeBox, type Offsets, offsetOf, terminalBox } from '../../../layout/edge-route'
import { withTitle } from '../../../layout/frames'
import type { Box } from '../../../layout/geometry'
import type { Look, RequestedNode } from '../../../layout/request'
import { blockSize, captionWidth, hasCaptionBeside, px, type Size } from '../../../layout/sizes'
import { movedWriting } from '../../../layout/writing'
import { areaMarginPx } from './fit-view'
import type { GraphModel } from './graph-model'
import type { Surroundings } from './work-area'

/** What is drawn around the node at work: nodes with what is below them, edges, and the output's end. */
export const surroundingsOf = (
  { run: { graph }, layout }: Pick<GraphModel, 'run' | 'layout'>,
  offsets: Offsets,
): Surroundings => {
  const boxOf = (position: number): Box => {
    const [box, foot] = [nodeBox(graph, layout, position, offsets), layout.feet[position]]
    if (!foot) return box
    const { x, y } = offsetOf(graph, layout, position, offsets)
    return boxOfSides(boundsOf([box, { ...foot, x: foot.x + x, y: foot.y + y }].map(sidesOf)))
  }
  const arraysOf = (position: number): Box => {
    const measure = layout.measures[position]
    const isUnder = measure?.look === 'card' && !hasCaptionBeside(measure, layout.look)
    return isUnder ? withoutCaption(boxOf(position)) : boxOf(position)
  }
  return {
    edgeOf: (id) => {
      const edge = edgeLayouts(layout).get(id)
      return edge && { edge: edge.edge, ...edgeNumbers(graph, layout, edge, offsets) }
    },
    outOf: (position) => edgesOutOf(graph, position),
    into: (position) => edgesInto(graph, position),
    trunkOf: (position) => {
      const trunk = layout.trunks.get(position)
      if (!trunk) return []
      const { value, gradient } = movedWriting(trunk, offsetOf(graph, layout, position, offsets))
      return [value, gradient].filter((box) => box !== undefined)
    },
    terminal: [terminalBox(graph, layout, offsets)],
    output: graph.output,
    frames: layout.frames.flatMap((frame) => (frame ? [withTitle(frame)] : [])),
    boxOf,
    arraysOf,
    arrayOf: (position, role) => {
      const measure = layout.measures[position]
      const isWide = layout.look.hasWideCards || layout.hanging.has(position)
      const both = arraysOf(position)
      return measure?.look === 'card' ? arrayIn(both, measure, layout.look, isWide, role) : both
    },
  }
}

/** The value or the gradient of a card, in the box of both: beside one another, or one below the other. */
function arrayIn(
  both: Box,
  node: RequestedNode,
  look: Look,
  isWide: boolean,
  role: 'value' | 'gradient',
): Box {
  if (!node.gradient || node.hasImage) return both
  const { left, top, right, bottom } = sidesOf(both)
  const isValue = role === 'value'
  if (isWide) {
    const middle = left + Math.max(blockSize(node.value, look).width, captionWidth(node))
    return boxOfSides({ left: isValue ? left : middle, top, right: isValue ? middle : right, bottom })
  }
  const middle = top + blockSize(node.value, look).height
  return boxOfSides({ left, top: isValue ? top : middle, right, bottom: isValue ? middle : bottom })
}

/** A card without its padding and the captions on top. */
const withoutCaption = ({ x, y, width, height }: Box): Box => ({
  x,
  y: y + px.caption / 2,
  width: width - 2 * px.padding,
  height: height - 2 * px.padding - px.caption,
})

/** The stage in pixels of the unscaled graph, without its margins. */
export const roomAt = (stage: Size, scale: number): Size => ({
  width: stage.width / scale - 2 * areaMarginPx,
  height: stage.height / scale - 2 * areaMarginPx,
})
