import clsx from 'clsx'
import { useMemo } from 'react'
import { useStore } from 'zustand'
import { edgesInto } from '../../../engine/edges'
import type { Equation } from '../../../engine/formula/equation'
import { nodeAt } from '../../../engine/graph'
import { boundsOf, boxOfSides, sidesOf } from '../../../layout/bounds'
import { lineBoxes } from '../../../layout/callout-place'
import { type DrawnEdge, drawnEdge } from '../../../layout/drawn-edge'
import { nodeBox, type Offsets } from '../../../layout/edge-route'
import { titleOf } from '../../../layout/frames'
import type { Box } from '../../../layout/geometry'
import type { Size } from '../../../layout/sizes'
import { nodeShown } from '../../../trace/steps/node-shown'
import { useLanguage } from '../../shared/use-language'
import { Callout, type ShownSlope } from './Callout'
import { DepartingNodes } from './DepartingNodes'
import { EdgeLabels } from './EdgeLabels'
import { EdgesView } from './EdgesView'
import { FarView } from './FarView'
import styles from './GraphContents.module.css'
import { GroupFrames } from './GroupFrames'
import type { GraphModel } from './graph-model'
import { isCulled, mountedIn, mountedWith } from './mounted'
import { NodeView } from './NodeView'
import { surroundingsOf } from './surroundings'
import { useSeenAreas } from './use-seen-areas'
import { Viewport } from './Viewport'
import { isFar, type ViewStore } from './view'

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
  /** The local derivative that the step is about, as a slope. */
  readonly slope: ShownSlope | undefined
  /** The scale at which letters have their smallest readable size. */
  readonly readableScale: number
  readonly isSettling: boolean
  readonly isInterim: boolean
  /** Moves a node by a distance in pixels of the screen. */
  readonly onMove: (id: string, dx: number, dy: number) => void
  readonly onFold: ((group: string) => void) | undefined
  /** Called when the Tab key reaches the graph. */
  readonly onEnter: () => void
}

/** Everything that is drawn of a graph; of a large one, only what is in view. */
export function GraphContents(props: GraphContentsProps) {
  const { model, offsets, view, stage, focused, callout, slope, isSettling, isInterim } = props
  const { onMove, onFold, onEnter } = props
  const { run, trace, frame, layout, loss, before } = model
  const { graph } = trace // stays the same object when a number is typed
  const areas = useSeenAreas(view, stage)
  const near = useMemo(() => mountedIn(graph, layout, areas, offsets), [graph, layout, areas, offsets])
  const lines = useMemo(() => near.edges.flatMap((edge) => lineBoxes(edge, areas)), [near, areas])
  const { nodes, edges } = mountedWith(near, graph, layout, frame.lit, focused)
  const drawn = edges.map((edge) =>
    drawnEdge(graph, layout, edge, offsets, isCulled(graph) ? areas : undefined),
  )
  const scene = useMemo(
    () => ({ run, trace, layout, loss, ...(before && { before }) }),
    [run, trace, layout, loss, before],
  )
  const { node } = frame.lit
  const { t } = useLanguage()
  const isFarAway = useStore(view, isFar) && isCulled(graph)
  return (
    <>
      {isFarAway && <FarView model={model} offsets={offsets} view={view} />}
      <Viewport
        view={view}
        graph={layout}
        className={clsx(styles.drawing, isSettling && styles.settling, isInterim && styles.interim)}
      >
        {!isFarAway && <GroupFrames graph={graph} layout={layout} offsets={offsets} onFold={onFold} />}
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
        {node !== undefined && stage && (callout.length > 0 || slope) && (
          <Callout
            key={frame.index}
            {...calloutRoom(
              { model, offsets, node, mayCoverTitles: slope?.isAsked ?? false },
              { nodes, drawn, lines },
            )}
            view={view}
            stage={stage}
            lines={callout}
            slope={slope}
            readableScale={props.readableScale}
            direction={frame.phase === 'forward' ? 'forward' : 'backward'}
          />
        )}
      </Viewport>
      <div
        role="group"
        aria-label={t('graph.enter')}
        className={styles.enter}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the graph's one stop of the Tab key, which passes the focus on
        tabIndex={0}
        onFocus={onEnter}
      />
    </>
  )
}

interface Mounted {
  readonly nodes: readonly number[]
  readonly drawn: readonly DrawnEdge[]
  /** The boxes of the lines in view. */
  readonly lines: readonly Box[]
}

interface CalloutOf {
  readonly model: GraphModel
  readonly offsets: Offsets
  readonly node: number
  /** Whether it is better to cover the titles of frames than to show nothing. */
  readonly mayCoverTitles: boolean
}

/**
 * The box that the callout of a node is placed beside, which includes its constant and its foot, and what it must
 * not cover.
 */
function calloutRoom(
  { model, offsets, node, mayCoverTitles }: CalloutOf,
  { nodes, drawn, lines }: Mounted,
): { readonly around: Box; readonly taken: readonly Box[] } {
  const { graph } = model.trace
  const { boxOf, trunkOf, terminal, frames } = surroundingsOf(model, offsets)
  const constants = edgesInto(graph, node).filter(
    ({ from }) => model.layout.hanging.get(from) === node && graph.nodes[from]?.kind === 'constant',
  )
  const own = [node, ...constants.map(({ from }) => from)]
  return {
    around: boxOfSides(boundsOf(own.map((each) => sidesOf(boxOf(each))))),
    taken: [
      ...nodes.map(boxOf),
      ...nodes.flatMap(trunkOf),
      ...(mayCoverTitles ? [] : frames.map(titleOf)),
      ...terminal,
      ...drawn.flatMap(({ value, gradient, caption }) =>
        [value, gradient, caption].filter((box) => box !== undefined),
      ),
      ...lines,
    ],
  }
}
