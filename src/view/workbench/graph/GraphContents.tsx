import clsx from 'clsx'
import { useMemo } from 'react'
import { edgesInto } from '../../../engine/edges'
import type { Equation } from '../../../engine/formula/equation'
import { nodeAt } from '../../../engine/graph'
import { drawnEdge } from '../../../layout/drawn-edge'
import { nodeBox, type Offsets } from '../../../layout/edge-route'
import type { Box } from '../../../layout/geometry'
import type { Size } from '../../../layout/sizes'
import { nodeShown } from '../../../trace/steps/node-shown'
import { Callout } from './Callout'
import { DepartingNodes } from './DepartingNodes'
import { EdgeLabels } from './EdgeLabels'
import { EdgesView } from './EdgesView'
import styles from './GraphContents.module.css'
import { GroupFrames } from './GroupFrames'
import type { GraphModel } from './graph-model'
import { mountedIn, mountedWith } from './mounted'
import { NodeView } from './NodeView'
import { useSeenAreas } from './use-seen-areas'
import { Viewport } from './Viewport'
import type { ViewStore } from './view'

interface GraphContentsProps {
  readonly model: GraphModel
  readonly offsets: Offsets
  readonly view: ViewStore
  /** The size of the stage; absent before it is known. */
  readonly stage: Size | undefined
  /** The id of the node that has the focus, if any. */
  readonly focused: string | undefined
  /** The arithmetic at the node at work. */
  readonly callout: readonly Equation[]
  readonly isSettling: boolean
  readonly isInterim: boolean
  /** Moves a node by a way in pixels of the screen. */
  readonly onMove: (id: string, dx: number, dy: number) => void
  readonly onFold: ((group: string) => void) | undefined
}

/** All that is drawn of a graph, or of a large one what is in view. */
export function GraphContents(props: GraphContentsProps) {
  const { model, offsets, view, stage, focused, callout, isSettling, isInterim, onMove, onFold } = props
  const { run, trace, frame, layout, loss, before } = model
  const { graph } = trace // stays the same object when a number is typed
  const areas = useSeenAreas(view, stage)
  const near = useMemo(() => mountedIn(graph, layout, areas, offsets), [graph, layout, areas, offsets])
  const { nodes, edges } = mountedWith(near, graph, layout, frame.lit, focused)
  const drawn = edges.map((edge) => drawnEdge(graph, layout, edge, offsets))
  const scene = useMemo(
    () => ({ run, trace, layout, loss, ...(before && { before }) }),
    [run, trace, layout, loss, before],
  )
  const { node } = frame.lit
  return (
    <Viewport
      view={view}
      graph={layout}
      className={clsx(isSettling && styles.settling, isInterim && styles.interim)}
    >
      <GroupFrames graph={graph} layout={layout} offsets={offsets} onFold={onFold} />
      <div className={styles.edges}>
        <EdgesView model={model} edges={drawn} offsets={offsets} />
        <EdgeLabels model={model} edges={drawn} offsets={offsets} />
      </div>
      {isSettling && <DepartingNodes model={model} areas={areas} />}
      {nodes.map((position) => (
        <NodeView
          key={nodeAt(graph, position).id}
          scene={scene}
          position={position}
          shown={nodeShown(trace, frame, position)}
          box={nodeBox(graph, layout, position, offsets)}
          onMove={onMove}
          onUnfold={onFold}
        />
      ))}
      {node !== undefined && (
        <Callout
          key={frame.index}
          box={calloutBox(model, node, nodeBox(graph, layout, node, offsets))}
          lines={callout}
          direction={frame.phase === 'forward' ? 'forward' : 'backward'}
        />
      )}
    </Viewport>
  )
}

/** The callout stands over the node at work, and over its constant where it has one. */
function calloutBox({ trace: { graph }, layout }: GraphModel, position: number, box: Box): Box {
  const constant = edgesInto(graph, position).find(({ from }) => layout.constantsOver.get(from) === position)
  const over = constant && layout.nodes[constant.from]
  return over ? { ...box, height: box.height + 2 * (over.height + 26) } : box
}
