import clsx from 'clsx'
import { type CSSProperties, use, useMemo, useRef } from 'react'
import type { Equation } from '../../../engine/formula/equation'
import type { Quantity } from '../../../engine/formula/formula'
import { structureOf } from '../../../engine/structure'
import { nodeBox } from '../../../layout/edge-route'
import type { Box } from '../../../layout/geometry'
import { wholeScale } from '../../../layout/whole-scale'
import type { Program } from '../../../program/program'
import type { Lit } from '../../../trace/steps/frame'
import { useIsNarrow } from '../../shared/use-is-narrow'
import { useLanguage } from '../../shared/use-language'
import { useLatest } from '../../shared/use-latest'
import { useSize } from '../../shared/use-size'
import { awayRowPx, writtenNumbers } from './away-numbers'
import type { ShownSlope } from './Callout'
import { DigitAtHand } from './digit-at-hand'
import { EntryExplanation } from './EntryExplanation'
import { EntryContext } from './entry-context'
import { FindNode } from './FindNode'
import { largestScale, smallestScale } from './fit-view'
import { GraphContents } from './GraphContents'
import styles from './GraphView.module.css'
import { type Drawn, writtenIn } from './graph-model'
import { leastScales } from './least-scales'
import { StageSigns } from './StageSigns'
import { type AllFolds, StageStrip } from './StageStrip'
import type { ShownNudge } from './shown-nudge'
import { spokenPlaces } from './spoken-places'
import { roomAt, surroundingsOf } from './surroundings'
import { useEntry } from './use-entry'
import { useFinding } from './use-finding'
import { useFocusInView } from './use-focus-in-view'
import { useFoldFocus } from './use-fold-focus'
import { useFollow } from './use-follow'
import { graphKeys, useGraphFocus } from './use-graph-focus'
import { useLaidOutFor } from './use-laid-out-for'
import { useLayout } from './use-layout'
import { useLinkedView } from './use-linked-view'
import { useMovedNodes } from './use-moved-nodes'
import { useSettling } from './use-settling'
import { useShownView } from './use-shown-view'
import { useZoom } from './use-zoom'
import { viewMoves } from './view-moves'
import { workAreaAbove } from './work-area'

interface GraphViewProps {
  readonly drawn: Drawn
  /** The program that the graph is of. */
  readonly program: Program
  /** The lesson's id, and its part's where it is not the first. */
  readonly name: string
  /** The arithmetic at the node at work. */
  readonly callout: readonly Equation[]
  /** The local derivative that the step is about, as a slope. */
  readonly slope: ShownSlope | undefined
  /** What is nudged, with the second forward pass. */
  readonly nudge: ShownNudge | undefined
  /** The numbers that the formulas of the step contain. */
  readonly spoken: readonly Quantity[]
  /** Folds an open group, or unfolds a folded one; absent where the lesson does it itself. */
  readonly onFold: ((group: string) => void) | undefined
  /** Folds or unfolds all groups; absent where there are not several to fold. */
  readonly allFolds: AllFolds | undefined
  /** Given where the graph is presented: its smallest scale; there are no controls then, and what is at work is kept in view. */
  readonly stageScale?: number | undefined
  /** Whether the whole graph is shown, whatever the size of its letters. */
  readonly isOverview: boolean
  /** Called instead if the whole graph is in view already. */
  readonly onWhole: () => void
}

/** The width that a graph has on paper, A4 without its margins, in pixels. */
const paperPx = 640

/** A computation graph on its stage, with the numbers of one frame. */
export function GraphView(props: GraphViewProps) {
  const { drawn, program, name, callout, slope, spoken, onFold, allFolds, stageScale, isOverview, onWhole } =
    props
  const { run, trace, frame } = drawn
  const stage = useRef<HTMLElement>(null)
  const size = useSize(stage)
  const isOnStage = stageScale !== undefined
  const goal = stageScale ?? smallestScale
  const { layout, before, isInterim, isPlaced } = useLayout(run, {
    ...useLaidOutFor(size, 16 * goal),
    pictured: use(DigitAtHand)?.target,
    symbols: writtenIn(drawn),
  })
  const { offsets, move, restore } = useMovedNodes(layout.look)
  const model = useMemo(() => ({ ...drawn, layout, ...(before && { before }) }), [drawn, layout, before])
  const whole = size ? wholeScale(layout, size) : goal
  const { leastScale, shrunkScale, least } = leastScales(goal, whole, isOnStage)
  const limits = { whole, rest: Math.max(whole, leastScale) }
  const { view, moveTo } = useZoom(stage, [least, largestScale * (stageScale ?? 1)], layout, limits, size)
  const isSettling = useSettling(structureOf(run.graph), isPlaced ? layout : undefined, isInterim)
  const entry = useEntry(model, { name, isOnStage })
  const surroundings = useMemo(() => surroundingsOf({ run, layout }, offsets), [run, layout, offsets])
  const numbers = useMemo(() => writtenNumbers(spoken, model, surroundings), [spoken, model, surroundings])
  const isNarrow = useIsNarrow() // elsewhere the row rarely covers anything, so the view stays where it is
  const areaAt = (lit: Lit): Box | undefined => {
    if (!size || lit.node === undefined) return undefined
    const wanted = { lit, ...spokenPlaces(spoken, trace.graph, lit.node, surroundings) }
    const room = roomAt(size, shrunkScale)
    const boxes = isNarrow && !isOnStage ? numbers.map(({ box }) => box) : []
    return workAreaAbove({ boxes, height: awayRowPx / shrunkScale }, wanted, surroundings, room)
  }
  const shown = useShownView(isOverview, layout, surroundings)
  const fit = useFollow({
    view,
    moveTo,
    graph: layout,
    stage: isPlaced ? size : undefined,
    lit: frame.lit,
    areaAt,
    leastScale,
    shrunkScale,
    chosen: shown.chosen,
    isOverview: shown.isOverview,
    onWhole,
  })
  useLinkedView({
    view,
    graph: layout,
    stage: isPlaced ? size : undefined,
    chosen: shown.chosen,
    isLinked: shown.isLinked,
    onChange: fit,
  })
  useFoldFocus(stage, run.graph, layout)
  const { focused, enter, toNode, onKeyDown } = useGraphFocus(stage, model, offsets)
  useFocusInView(stage, {
    view,
    moveTo,
    model,
    offsets,
    room: isPlaced ? size : undefined,
    leastScale,
    onLost: toNode,
  })
  const { t } = useLanguage()
  const moveNode = useLatest((id: string, dx: number, dy: number) => {
    const { k } = view.getState()
    move(id, dx / k, dy / k)
  })
  const { scaleBy, refit, centre, show } = viewMoves({
    view,
    moveTo,
    graph: layout,
    stage: size,
    least,
    leastScale,
  })
  const finding = useFinding(isOnStage)
  const showNode = (position: number): void => {
    finding.close(false)
    centre(nodeBox(run.graph, layout, position, offsets))
    toNode(position)
  }
  const putBack = (): void => {
    restore()
    refit()
  }
  return (
    <EntryContext value={entry}>
      <section
        ref={stage}
        className={clsx(styles.stage, isOnStage && styles.bare)}
        style={{ '--print-zoom': Math.min(1, paperPx / layout.width) } as CSSProperties}
        aria-label={t('graph.region')}
        aria-description={t('graph.keys')}
        aria-keyshortcuts={graphKeys}
        data-graph={name}
        data-step={frame.index}
        data-last-step={trace.steps.length}
        onKeyDown={onKeyDown}
      >
        <GraphContents
          model={model}
          offsets={offsets}
          surroundings={surroundings}
          view={view}
          stage={size}
          focused={focused}
          callout={callout}
          slope={slope}
          nudge={props.nudge}
          readableScale={goal}
          isSettling={isSettling}
          isInterim={isInterim}
          onMove={moveNode}
          onFold={onFold}
          onEnter={enter}
        />
        {!isPlaced && <p className={styles.waiting}>{t('loading')}</p>}
        {entry.explanation && (
          <EntryExplanation
            explanation={entry.explanation}
            isIntro={entry.isIntro}
            view={view}
            onClose={entry.clear}
          />
        )}
        {finding.isOpen && (
          <FindNode graph={run.graph} program={program} onFound={showNode} onClose={finding.close} />
        )}
        {isOnStage && <StageSigns graph={layout} view={view} stage={isPlaced ? size : undefined} />}
        {!isOnStage && (
          <StageStrip
            model={model}
            offsets={offsets}
            view={view}
            stage={isPlaced ? size : undefined}
            onFold={onFold}
            allFolds={allFolds}
            finding={finding}
            onScale={scaleBy}
            onFit={putBack}
            away={{ numbers, scale: shrunkScale, onShow: show }}
          />
        )}
      </section>
    </EntryContext>
  )
}
