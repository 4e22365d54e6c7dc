import clsx from 'clsx'
import { Suspense, useMemo } from 'react'
import { useStore } from 'zustand'
import type { Equation } from '../../../engine/formula/equation'
import { nodeAt } from '../../../engine/graph'
import { nodeBox, type Offsets } from '../../../layout/edge-route'
import type { Size } from '../../../layout/sizes'
import { nodeShown } from '../../../trace/steps/node-shown'
import { lazyPart } from '../../failure/lazy-part'
import { useLanguage } from '../../shared/use-language'
import type { ShownSlope } from './Callout'
import { DepartingNodes } from './DepartingNodes'
import { drawnParts } from './drawn-parts'
import { EdgeLabels } from './EdgeLabels'
import { EdgesView } from './EdgesView'
import { FarView } from './FarView'
import styles from './GraphContents.module.css'
import { GroupFrames } from './GroupFrames'
import type { GraphModel } from './graph-model'
import { isCulled, mountedAreas, mountedIn, mountedWith } from './mounted'
import { NodeView } from './NodeView'
import { StepCallout } from './StepCallout'
import type { ShownNudge } from './shown-nudge'
import { Travellers } from './Travellers'
import { useSeenAreas } from './use-seen-areas'
import { Viewport } from './Viewport'
import { isFar, type ViewStore } from './view'
import type { Surroundings } from './work-area'

const NudgeMarks = lazyPart('NudgeMarks', async () => (await import('./NudgeMarks')).NudgeMarks, [])

interface GraphContentsProps {
  readonly model: GraphModel
  readonly offsets: Offsets
  readonly surroundings: Surroundings
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
  const { model, offsets, surroundings, view, stage, focused, callout, slope, isSettling, isInterim } = props
  const { onMove, onFold, onEnter } = props
  const { run, trace, frame, known, layout, loss, before, symbols } = model
  const { graph } = trace // stays the same object when a number is typed
  const areas = mountedAreas(graph, useSeenAreas(view, isCulled(graph) ? stage : undefined))
  const near = useMemo(() => mountedIn(graph, layout, areas, offsets), [graph, layout, areas, offsets])
  const mounted = useMemo(
    () => mountedWith(near, graph, layout, frame.lit, focused),
    [near, graph, layout, frame.lit, focused],
  )
  const drawn = useMemo(
    () => drawnParts(mounted, { graph, layout, offsets, areas: isCulled(graph) ? areas : undefined }),
    [mounted, graph, layout, offsets, areas],
  )
  const scene = useMemo(
    () => ({ run, trace, layout, loss, symbols, ...(before && { before }) }),
    [run, trace, layout, loss, before, symbols],
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
        isDrawing
      >
        {!isFarAway && <GroupFrames graph={graph} layout={layout} offsets={offsets} onFold={onFold} />}
        <div className={styles.edges}>
          <EdgesView model={model} edges={drawn.edges} offsets={offsets} />
          <EdgeLabels model={model} edges={drawn.edges} offsets={offsets} />
        </div>
        {isSettling && <DepartingNodes model={model} areas={areas} />}
        {drawn.nodes.map((position) => (
          <NodeView
            key={nodeAt(graph, position).id}
            scene={scene}
            position={position}
            shown={nodeShown(trace, frame, position)}
            value={known.values.get(position)}
            gradient={known.gradients.get(position)}
            box={nodeBox(graph, layout, position, offsets)}
            onMove={onMove}
            onUnfold={onFold}
          />
        ))}
        {node !== undefined && stage && (callout.length > 0 || slope) && (
          <StepCallout
            model={model}
            surroundings={surroundings}
            node={node}
            drawn={drawn}
            edges={near.edges}
            view={view}
            stage={stage}
            lines={callout}
            slope={slope}
            readableScale={props.readableScale}
          />
        )}
        {props.nudge && stage && !isFarAway && (
          <Suspense>
            <NudgeMarks
              model={model}
              offsets={offsets}
              drawn={drawn}
              edges={near.edges}
              areas={areas}
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
      <Viewport
        view={view}
        graph={layout}
        className={clsx(styles.running, (isSettling || isInterim) && styles.unseen)}
        isDrawing={false}
      >
        <Travellers model={model} edges={drawn.edges} offsets={offsets} />
      </Viewport>
    </>
  )
}
