import clsx from 'clsx'
import { Suspense, useMemo } from 'react'
import { useStore } from 'zustand'
import { edgesInto } from '../../../engine/edges'
import type { Equation } from '../../../engine/formula/equation'
import { nodeAt } from '../../../engine/graph'
import { boundsOf, boxOfSides, sidesOf } from '../../../layout/bounds'
import { lineBoxes } from '../../../layout/callout-place'
import { drawnEdge } from '../../../layout/drawn-edge'
import { nodeBox, type Offsets } from '../../../layout/edge-route'
import type { Box } from '../../../layout/geometry'
import type { Size } from '../../../layout/sizes'
import { nodeShown } from '../../../trace/steps/node-shown'
import { lazyPart } from '../../failure/lazy-part'
import { useLanguage } from '../../shared/use-language'
import { Callout, type ShownSlope } from './Callout'
import { DepartingNodes } from './DepartingNodes'
import { type DrawnParts, drawnBoxes } from './drawn-boxes'
import { EdgeLabels } from './EdgeLabels'
import { EdgesView } from './EdgesView'
import { FarView } from './FarView'
import styles from './GraphContents.module.css'
import { GroupFrames } from './GroupFrames'
import type { GraphModel } from './graph-model'
import { isCulled, mountedIn, mountedWith } from './mounted'
import { NodeView } from './NodeView'
import type { ShownNudge } from './shown-nudge'
import { surroundingsOf } from './surroundings'
import { Travellers } from './Travellers'
import { useSeenAreas } from './use-seen-areas'
import { Viewport } from './Viewport'
import { isFar, type ViewStore } from './view'

const NudgeMarks = lazyPart('NudgeMarks', async () => (await import('./NudgeMarks')).NudgeMarks, [])

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
  readonly nudge: ShownNudge | undefined
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
  const { run, trace, frame, known, layout, loss, before } = model
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
          <Travellers model={model} edges={drawn} offsets={offsets} />
          <EdgeLabels model={model} edges={drawn} offsets={offsets} />
        </div>
        {isSettling && <DepartingNodes model={model} areas={areas} />}
        {nodes.map((position) => (
          <NodeView
            key={nodeAt(graph, position).id}
            scene={scene}
            position={position}
            shown={nodeShown(trace, frame, position)}
            known={{ value: known.values.get(position), gradient: known.gradients.get(position) }}
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
              { nodes, edges: drawn, lines },
            )}
            view={view}
            stage={stage}
            lines={callout}
            slope={slope}
            readableScale={props.readableScale}
            direction={frame.phase === 'forward' ? 'forward' : 'backward'}
          />
        )}
        {props.nudge && stage && !isFarAway && (
          <Suspense>
            <NudgeMarks
              model={model}
              offsets={offsets}
              drawn={{ nodes: near.nodes, edges: drawn, lines }}
              nudge={props.nudge}
              view={view}
              stage={stage}
              readableScale={props.readableScale}
            />
          </Suspense>
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
  drawn: DrawnParts,
): { readonly around: Box; readonly taken: readonly Box[] } {
  const { graph } = model.trace
  const surroundings = surroundingsOf(model, offsets)
  const constants = edgesInto(graph, node).filter(
    ({ from }) => model.layout.hanging.get(from) === node && graph.nodes[from]?.kind === 'constant',
  )
  const own = [node, ...constants.map(({ from }) => from)]
  return {
    around: boxOfSides(boundsOf(own.map((each) => sidesOf(surroundings.boxOf(each))))),
    taken: drawnBoxes(surroundings, drawn, mayCoverTitles),
  }
}
