import { useLanguage } from '../../shared/use-language'
import { MarkPanel } from './MarkPanel'
import { PresentHelp } from './PresentHelp'
import { StageFrame, type StageFrameProps } from './StageFrame'
import { StageParts, type StagePartsProps } from './StageParts'

interface PresentPageProps
  extends Pick<StagePartsProps, 'session' | 'ahead' | 'graph' | 'beside' | 'isReadableOn' | 'question'>,
    Pick<StageFrameProps, 'actions' | 'top' | 'onClose' | 'stops' | 'typed' | 'available' | 'notes'> {}

/** A program on the stage: the graph, the current formula and one sentence, readable from the last row. */
export function PresentPage(props: PresentPageProps) {
  const { session, ahead, graph, beside, isReadableOn, question, ...frame } = props
  const { say } = useLanguage()
  return (
    <StageFrame
      {...frame}
      label={say(session.program.title)}
      title={say(session.heading.title)}
      help={<PresentHelp hasContents={frame.stops.length > 0} available={frame.available} />}
      mark={<MarkPanel session={session} />}
    >
      {(room, unit) => (
        <StageParts
          session={session}
          ahead={ahead}
          room={room}
          unit={unit}
          graph={graph}
          beside={beside}
          isReadableOn={isReadableOn}
          question={question}
        />
      )}
    </StageFrame>
  )
}
