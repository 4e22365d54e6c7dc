import { edgesInto, edgesOutOf } from '../../../engine/edges'
import { boundsOf, boxOfSides, sidesOf } from '../../../layout/bounds'
import { edgeLayouts } from '../../../layout/edge-layouts'
import { edgeNumbers, nodeBox, type Offsets, offsetOf, routeTerminal } from '../../../layout/edge-route'
import { withTitle } from '../../../layout/frames'
import type { Box } from '../../../layout/geometry'
import { hasCaptionBeside, px, type Size } from '../../../layout/sizes'
import { movedWriting } from '../../../layout/writing'
import { areaMarginPx } from './fit-view'
import type { GraphModel } from './graph-model'
import type { Surroundings } from './work-area'

/** What is drawn around the node at work: nodes with what is below them, edges, and the output's end. */
export const surroundingsOf = ({ run: { graph }, layout }: GraphModel, offsets: Offsets): Surroundings => {
  const { box: end } = routeTerminal(graph, layout, offsets)
  const boxOf = (position: number): Box => {
    const [box, foot] = [nodeBox(graph, layout, position, offsets), layout.feet[position]]
    if (!foot) return box
    const { x, y } = offsetOf(graph, layout, position, offsets)
    return boxOfSides(boundsOf([box, { ...foot, x: foot.x + x, y: foot.y + y }].map(sidesOf)))
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
    terminal: [end],
    output: graph.output,
    frames: layout.frames.flatMap((frame) => (frame ? [withTitle(frame)] : [])),
    boxOf,
    arraysOf: (position) => {
      const measure = layout.measures[position]
      const isUnder = measure?.look === 'card' && !hasCaptionBeside(measure, layout.look)
      return isUnder ? withoutCaption(boxOf(position)) : boxOf(position)
    },
  }
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
