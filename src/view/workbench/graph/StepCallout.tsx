import { useMemo } from 'react'
import { edgesInto } from '../../../engine/edges'
import type { Equation } from '../../../engine/formula/equation'
import { boundsOf, boxOfSides, isPartlyIn, type Sides, sidesOf } from '../../../layout/bounds'
import { lineBoxes } from '../../../layout/callout-place'
import type { Box } from '../../../layout/geometry'
import type { EdgeLayout } from '../../../layout/graph-layout'
import type { Size } from '../../../layout/sizes'
import { Callout, type ShownSlope } from './Callout'
import { drawnBoxes } from './drawn-boxes'
import type { DrawnParts } from './drawn-parts'
import type { GraphModel } from './graph-model'
import type { ViewStore } from './view'
import type { Surroundings } from './work-area'

interface StepCalloutProps {
  readonly model: GraphModel
  readonly surroundings: Surroundings
  /** The node at work. */
  readonly node: number
  readonly drawn: DrawnParts
  /** The edges of which some part is in view. */
  readonly edges: readonly EdgeLayout[]
  readonly view: ViewStore
  readonly stage: Size
  /** The arithmetic at the node at work. */
  readonly lines: readonly Equation[]
  readonly slope: ShownSlope | undefined
  /** The scale at which letters have their smallest readable size. */
  readonly readableScale: number
}

/** The callout of the node at work, which covers nothing that is drawn; a new one at each step. */
export function StepCallout(props: StepCalloutProps) {
  const { model, surroundings, node, drawn, edges, ...shown } = props
  const { frame } = model
  const mayCoverTitles = props.slope?.isAsked ?? false
  const boxes = useMemo(
    () => drawnBoxes(surroundings, drawn, mayCoverTitles),
    [surroundings, drawn, mayCoverTitles],
  )
  const takenIn = (room: Sides): readonly Box[] => [
    ...boxes.filter((box) => isPartlyIn(box, room)),
    ...edges.flatMap((edge) => lineBoxes(edge, [room])),
  ]
  return (
    <Callout
      key={frame.index}
      around={boxWithConstants(model, surroundings, node)}
      takenIn={takenIn}
      direction={frame.phase === 'forward' ? 'forward' : 'backward'}
      {...shown}
    />
  )
}

/** The box that the callout of a node is placed beside: with its constants and its foot. */
function boxWithConstants(
  { trace: { graph }, layout }: GraphModel,
  { boxOf }: Surroundings,
  node: number,
): Box {
  const constants = edgesInto(graph, node).filter(
    ({ from }) => layout.hanging.get(from) === node && graph.nodes[from]?.kind === 'constant',
  )
  const own = [node, ...constants.map(({ from }) => from)]
  return boxOfSides(boundsOf(own.map((each) => sidesOf(boxOf(each)))))
}
