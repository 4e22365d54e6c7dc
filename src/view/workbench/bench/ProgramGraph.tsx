import { memo } from 'react'
import { folded } from '../../../state/session/fold'
import type { ProgramSession } from '../../../state/session/program-session'
import { derivationsIfAny } from '../../../state/session/session-derivations'
import { appStore } from '../../../state/stores/app-store'
import { frameAt } from '../../../trace/steps/frame'
import { calloutOf } from '../../../trace/words/callout'
import { useLatest } from '../../shared/use-latest'
import { GraphView } from '../graph/GraphView'
import { MarkedIndex } from '../graph/marked-index'
import { useLayout } from '../graph/use-layout'
import { usePosition } from '../steps/use-position'

interface ProgramGraphProps {
  readonly session: ProgramSession
  /** Given on a stage: the smallest scale that the last row can read. */
  readonly scale?: number
}

/** The graph of a program, with what is open of it, at the step at hand. */
export const ProgramGraph = memo(function ProgramGraph({ session, scale }: ProgramGraphProps) {
  return (
    <MarkedIndex value={session.marked}>
      <LaidOutGraph key={session.heading.name} session={session} scale={scale} />
    </MarkedIndex>
  )
})

interface LaidOutGraphProps {
  readonly session: ProgramSession
  readonly scale: number | undefined
}

function LaidOutGraph({ session, scale }: LaidOutGraphProps) {
  const { program, heading, plan, run, trace, step, loss } = session
  const { layout, before, isInterim, isPlaced } = useLayout(plan)
  const { isWhole } = usePosition(session)
  const frame = frameAt(trace, run, step)
  const callout =
    frame.step && isWhole && scale === undefined
      ? calloutOf(run, frame.step, derivationsIfAny(session, step))
      : []
  const model = { run, trace, frame, layout, loss, ...(before && { before }) }
  const fold = useLatest((group: string) => appStore.getState().change(folded(session, group)))
  return (
    <GraphView
      model={model}
      name={heading.name}
      callout={callout}
      isInterim={isInterim}
      isPlaced={isPlaced}
      onFold={program.lines || scale !== undefined ? undefined : fold}
      stageScale={scale}
    />
  )
}
