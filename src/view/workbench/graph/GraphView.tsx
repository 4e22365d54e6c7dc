import clsx from 'clsx'
import { useRef, useState } from 'react'
import type { Equation } from '../../../engine/formula/equation'
import { nodeBox, type Offsets } from '../../../layout/edge-route'
import type { Box, Point } from '../../../layout/geometry'
import type { Lit } from '../../../trace/steps/frame'
import { useLanguage } from '../../shared/use-language'
import { useLatest } from '../../shared/use-latest'
import { useSize } from '../../shared/use-size'
import { EntryExplanation } from './EntryExplanation'
import { EntryContext } from './entry-context'
import { fitView, largestScale, scaledAbout, smallestScale } from './fit-view'
import { GraphContents } from './GraphContents'
import styles from './GraphView.module.css'
import type { GraphModel } from './graph-model'
import { StageStrip } from './StageStrip'
import { roomAt, surroundingsOf } from './surroundings'
import { useEntry } from './use-entry'
import { useFocusedNode } from './use-focused-node'
import { useFoldFocus } from './use-fold-focus'
import { useFollow } from './use-follow'
import { useSettling } from './use-settling'
import { useZoom } from './use-zoom'
import { workArea } from './work-area'

interface GraphViewProps {
  readonly model: GraphModel
  /** The lesson's id, and its part's where it is not the first. */
  readonly name: string
  /** The arithmetic at the node at work. */
  readonly callout: readonly Equation[]
  /** Whether the graph has been laid out before: until then it is hidden, though its attributes are there. */
  readonly isPlaced: boolean
  /** Whether the graph is still being laid out. */
  readonly isInterim: boolean
  /** Folds an open group, or unfolds a folded one; absent where the lesson does it itself. */
  readonly onFold: ((group: string) => void) | undefined
  /** Given where the graph is presented: its smallest scale; there are no controls then, and what is at work is kept in view. */
  readonly stageScale?: number | undefined
}

const unmoved: Offsets = new Map()

/** A computation graph on its stage, with the numbers of one frame. */
export function GraphView(props: GraphViewProps) {
  const { model, name, callout, isPlaced, isInterim, onFold, stageScale } = props
  const { run, trace, frame, layout } = model
  const [offsets, setOffsets] = useState(unmoved)
  const stage = useRef<HTMLElement>(null)
  const size = useSize(stage)
  const { view, moveTo } = useZoom(stage, stageScale ?? smallestScale, largestScale * (stageScale ?? 1))
  const isSettling = useSettling(isPlaced ? layout : undefined)
  const entry = useEntry(model)
  const focusAt = ({ node }: Lit): Box | undefined =>
    node === undefined ? undefined : nodeBox(run.graph, layout, node, offsets)
  const areaAt = (lit: Lit): Box | undefined =>
    stageScale === undefined || !size
      ? focusAt(lit)
      : workArea(lit, surroundingsOf(model, offsets), roomAt(size, stageScale))
  useFollow({
    view,
    moveTo,
    graph: layout,
    stage: isPlaced ? size : undefined,
    lit: frame.lit,
    areaAt,
    stageScale,
  })
  useFoldFocus(stage, run.graph)
  const focused = useFocusedNode(stage)
  const { t } = useLanguage()
  const moveNode = useLatest((id: string, dx: number, dy: number) => {
    const { k } = view.getState()
    setOffsets((previous) => new Map(previous).set(id, shifted(previous.get(id), dx / k, dy / k)))
  })
  const scaleBy = (factor: number): void => {
    if (size) moveTo(scaledAbout(view.getState(), factor, { x: size.width / 2, y: size.height / 2 }))
  }
  const refit = (): void => {
    setOffsets(unmoved)
    if (size) moveTo(fitView(layout, size, focusAt(frame.lit)))
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
        <GraphContents
          model={model}
          offsets={offsets}
          view={view}
          stage={size}
          focused={focused}
          callout={callout}
          isSettling={isSettling}
          isInterim={isInterim}
          onMove={moveNode}
          onFold={onFold}
        />
        {entry.explanation && <EntryExplanation explanation={entry.explanation} onClose={entry.clear} />}
        {stageScale === undefined && (
          <StageStrip
            model={model}
            offsets={offsets}
            view={view}
            stage={isPlaced ? size : undefined}
            limits={entry.limits}
            onScale={scaleBy}
            onFit={refit}
          />
        )}
      </section>
    </EntryContext>
  )
}

const shifted = (offset: Point | undefined, dx: number, dy: number): Point => ({
  x: (offset?.x ?? 0) + dx,
  y: (offset?.y ?? 0) + dy,
})
