import clsx from 'clsx'
import { useMemo, useRef, useState } from 'react'
import type { Equation } from '../../../engine/formula/equation'
import { nodeBox, type Offsets, routeEdge } from '../../../layout/edge-route'
import type { Box, Point } from '../../../layout/geometry'
import type { GraphLayout } from '../../../layout/graph-layout'
import { nodeShown } from '../../../trace/steps/node-shown'
import { useLanguage } from '../../shared/use-language'
import { useLatest } from '../../shared/use-latest'
import { useSize } from '../../shared/use-size'
import { Callout } from './Callout'
import { DepartingNodes } from './DepartingNodes'
import { EdgeLabels } from './EdgeLabels'
import { EdgesView } from './EdgesView'
import { EntryExplanation } from './EntryExplanation'
import { EntryContext } from './entry-context'
import { fitView, largestScale, smallestScale } from './fit-view'
import styles from './GraphView.module.css'
import { GroupFrames } from './GroupFrames'
import type { GraphModel } from './graph-model'
import { NodeView } from './NodeView'
import { StageStrip } from './StageStrip'
import { roomAt, surroundingsOf } from './surroundings'
import { useEntry } from './use-entry'
import { useFoldFocus } from './use-fold-focus'
import { useFollow } from './use-follow'
import { useSettling } from './use-settling'
import { useZoom } from './use-zoom'
import { workArea } from './work-area'

interface GraphViewProps {
  readonly model: GraphModel
  /** The lesson's id, and its part's where it is not the first. */
  readonly name: string
  /** The arithmetic at the node at work, as LaTeX. */
  readonly callout: readonly Equation[]
  /** Whether the graph is still being laid out. */
  readonly isInterim: boolean
  /** Folds an open group, or unfolds a folded one; absent where the lesson does it itself. */
  readonly onFold: ((group: string) => void) | undefined
  /** Given where the graph is presented: its smallest scale; there are no controls then, and what is at work is kept in view. */
  readonly stageScale?: number | undefined
}

/** A computation graph on its stage, with the numbers of one frame. */
export function GraphView({ model, name, callout, isInterim, onFold, stageScale }: GraphViewProps) {
  const { run, trace, frame, layout, loss, before } = model
  const { graph } = run
  const [offsets, setOffsets] = useState<Offsets>(new Map())
  const stage = useRef<HTMLElement>(null)
  const size = useSize(stage)
  const zoom = useZoom(stage, stageScale ?? smallestScale, largestScale * (stageScale ?? 1))
  const { view, moveTo } = zoom
  const focus = frame.lit.node === undefined ? undefined : nodeBox(graph, layout, frame.lit.node, offsets)
  const isSettling = useSettling(layout)
  const entry = useEntry(model)
  const scene = useMemo(
    () => ({ run, trace, layout, loss, ...(before && { before }) }),
    [run, trace, layout, loss, before],
  )
  const routes = useMemo(
    () => layout.edges.map((edge) => ({ ...edge, ...routeEdge(graph, layout, edge, offsets) })),
    [graph, layout, offsets],
  )
  const area =
    stageScale === undefined || !size
      ? focus
      : workArea(frame.lit, surroundingsOf(model, routes, offsets), roomAt(size, stageScale))
  useFollow(zoom, layout, size, area, frame.index, stageScale)
  useFoldFocus(stage, graph)
  const { t } = useLanguage()
  const moveNode = useLatest((id: string, dx: number, dy: number) =>
    setOffsets((previous) => new Map(previous).set(id, shifted(previous.get(id), dx / view.k, dy / view.k))),
  )
  const scaleBy = (factor: number): void => {
    if (size) moveTo(scaledAbout(view, factor, { x: size.width / 2, y: size.height / 2 }))
  }
  const refit = (): void => {
    setOffsets(new Map())
    if (size) moveTo(fitView(layout, size, focus))
  }
  return (
    <EntryContext value={entry}>
      <section
        ref={stage}
        className={clsx(styles.stage, stageScale !== undefined && styles.bare)}
        aria-label={t('graph.region')}
        data-graph={name}
        data-step={frame.index}
        data-last-step={trace.steps.length}
      >
        <div
          className={clsx(
            styles.world,
            view.glides && styles.gliding,
            isSettling && styles.settling,
            isInterim && styles.interim,
          )}
          style={{
            width: layout.width,
            height: layout.height,
            transform: `translate(${view.x}px, ${view.y}px) scale(${view.k})`,
            visibility: view.isPlaced ? 'visible' : 'hidden',
          }}
        >
          <GroupFrames model={model} offsets={offsets} onFold={onFold} />
          <div className={styles.edges}>
            <EdgesView model={model} routes={routes} offsets={offsets} />
            <EdgeLabels model={model} routes={routes} offsets={offsets} />
          </div>
          {isSettling && <DepartingNodes model={model} />}
          {graph.nodes.map((node, position) => (
            <NodeView
              key={node.id}
              scene={scene}
              position={position}
              shown={nodeShown(trace, frame, position)}
              box={nodeBox(graph, layout, position, offsets)}
              onMove={moveNode}
              onUnfold={onFold}
            />
          ))}
          {focus && (
            <Callout
              key={frame.index}
              box={calloutBox(focus, frame.lit.node, layout)}
              lines={callout}
              direction={frame.phase === 'forward' ? 'forward' : 'backward'}
            />
          )}
        </div>
        {entry.explanation && <EntryExplanation explanation={entry.explanation} onClose={entry.clear} />}
        {stageScale === undefined && (
          <StageStrip
            model={model}
            offsets={offsets}
            view={view}
            stage={size}
            limits={entry.limits}
            onScale={scaleBy}
            onFit={refit}
          />
        )}
      </section>
    </EntryContext>
  )
}

/** The callout stands over the node at work, and over its constant where it has one. */
function calloutBox(box: Box, node: number | undefined, layout: GraphLayout): Box {
  const constant = [...layout.constantsOver].find(([, under]) => under === node)?.[0]
  const over = constant === undefined ? undefined : layout.nodes[constant]
  return over ? { ...box, height: box.height + 2 * (over.height + 26) } : box
}

const shifted = (offset: Point | undefined, dx: number, dy: number): Point => ({
  x: (offset?.x ?? 0) + dx,
  y: (offset?.y ?? 0) + dy,
})

/** A placement scaled about a point of the stage, within the limits. */
function scaledAbout({ x, y, k }: { x: number; y: number; k: number }, factor: number, about: Point) {
  const next = Math.min(largestScale, Math.max(smallestScale, k * factor))
  const ratio = next / k
  return { k: next, x: about.x - (about.x - x) * ratio, y: about.y - (about.y - y) * ratio }
}
