import { lectureTitle } from '../../state/lecture/lecture-order'
import type { LectureFrame } from '../../state/link/link'
import { useLanguage } from '../shared/use-language'
import { useAnnouncedStage, useMountedShow, useShow } from '../workbench/bench/use-show'
import { MarkPanel } from '../workbench/stage/MarkPanel'
import { StageFrame } from '../workbench/stage/StageFrame'
import type { StageCommand } from '../workbench/stage/use-present-keys'
import { ClosingFrame } from './ClosingFrame'
import { LectureHelp } from './LectureHelp'
import { TitleFrame } from './TitleFrame'
import { useLectureShow } from './use-lecture-show'

interface LectureStageProps {
  readonly frame: LectureFrame
}

/** The commands of the stage that are about a graph. */
const aboutGraphs: readonly StageCommand[] = ['overview', 'symbols', 'slope', 'code', 'ask', 'notes']

/** What the lecture opens with, or what it ends with, on the stage. */
export function LectureStage({ frame }: LectureStageProps) {
  const { say } = useLanguage()
  useShow()
  useAnnouncedStage()
  useMountedShow()
  const { actions, top, close, stops, followed, number } = useLectureShow(frame, [
    'help',
    'contents',
    'mark',
    'qr',
    'blocked',
  ])
  return (
    <StageFrame
      label={say(lectureTitle)}
      title={say(lectureTitle)}
      actions={actions}
      without={aboutGraphs}
      help={<LectureHelp />}
      mark={<MarkPanel />}
      top={top}
      onClose={close}
      stops={stops}
      typed={number.typed}
      available={[]}
    >
      {() => (frame === 'title' ? <TitleFrame own={followed?.title} /> : <ClosingFrame />)}
    </StageFrame>
  )
}
