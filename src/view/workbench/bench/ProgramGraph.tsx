import { memo, useMemo } from 'react'
import { useStore } from 'zustand'
import { groupIdsOf } from '../../../program/program-graphs'
import { allFolded, folded } from '../../../state/session/fold'
import type { ProgramSession } from '../../../state/session/program-session'
import { derivationsIfAny } from '../../../state/session/session-derivations'
import { appStore } from '../../../state/stores/app-store'
import { presentStore } from '../../../state/stores/present-store'
import { equationsIn, quantitiesOf } from '../../../trace/derivation/quantities-of'
import { slopeOfStep } from '../../../trace/slope/slope-of-step'
import { frameAt } from '../../../trace/steps/frame'
import { calloutOf } from '../../../trace/words/callout'
import { useShownLink } from '../../shared/shown-link'
import { useLatest } from '../../shared/use-latest'
import { DigitAtHand } from '../graph/digit-at-hand'
import { GraphView } from '../graph/GraphView'
import { usePosition } from '../steps/use-position'
import { useShownFrame } from '../steps/use-shown-frame'
import { symbolsOrThrow, useEdgeSymbols } from './use-edge-symbols'
import { useShownNudge } from './use-shown-nudge'

interface ProgramGraphProps {
  readonly session: ProgramSession
  /** Only given on the stage: the smallest scale that the last row can read. */
  readonly scale?: number
  /** Whether the whole graph is shown whatever the size of its letters, as on paper. */
  readonly isWhole?: boolean
}

/** The graph of a program, with its unfolded groups, at the current step. */
export const ProgramGraph = memo(function ProgramGraph({
  session,
  scale,
  isWhole = false,
}: ProgramGraphProps) {
  return (
    <DigitAtHand value={session.pictured}>
      <LaidOutGraph key={session.heading.name} session={session} scale={scale} isWhole={isWhole} />
    </DigitAtHand>
  )
})

interface LaidOutGraphProps {
  readonly session: ProgramSession
  readonly scale: number | undefined
  readonly isWhole: boolean
}

const endOverview = (): void => presentStore.setState({ isOverview: false })

function LaidOutGraph({ session, scale, isWhole: isPicture }: LaidOutGraphProps) {
  const { program, heading, run, trace, step, loss } = session
  const { isWhole } = usePosition(session)
  const isOverview = useStore(presentStore, (state) => state.isOverview)
  const [known, frame] = [frameAt(trace, run, step), useShownFrame(session)]
  const derivations = derivationsIfAny(session, step)
  const line = frame.step?.kind === 'line' ? frame.step : undefined
  const spoken = useMemo(
    () => quantitiesOf(line ? [line.equation] : equationsIn(derivations)),
    [line, derivations],
  )
  const nudge = useShownNudge(session)
  const symbols = symbolsOrThrow(useEdgeSymbols(session))
  const isAlone = isWhole && !nudge // a nudge and the arithmetic of the step would be in each other's way
  const callout = frame.step && isAlone && scale === undefined ? calloutOf(run, frame.step, derivations) : []
  const isAsked = useShownLink(({ isSlopeShown }) => isSlopeShown === true) && scale !== undefined
  const hasSlope = isAsked || (scale === undefined && frame.step?.kind === 'local')
  const of = hasSlope && isAlone ? slopeOfStep(session, frame.step) : undefined
  const drawn = { run, trace, known, frame, loss, symbols }
  const fold = useLatest((group: string) => appStore.getState().change(folded(session, group)))
  const foldAll = useLatest(() => appStore.getState().change(allFolded(session)))
  const isFoldable = !program.lines && scale === undefined
  return (
    <GraphView
      drawn={drawn}
      program={program}
      name={heading.name}
      callout={callout}
      slope={of && { of, isAsked }}
      nudge={nudge}
      spoken={spoken}
      onFold={isFoldable ? fold : undefined}
      allFolds={
        isFoldable && groupIdsOf(program).size > 1
          ? { areOpen: session.open.length > 0, change: foldAll }
          : undefined
      }
      stageScale={scale}
      isOverview={isOverview || isPicture}
      onWhole={endOverview}
    />
  )
}
