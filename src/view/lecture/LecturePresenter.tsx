import { lectureTitle } from '../../state/lecture/lecture-order'
import type { LectureFrame } from '../../state/link/link'
import { useLanguage } from '../shared/use-language'
import { useMountedShow, useShow } from '../workbench/bench/use-show'
import { PlainPresenter } from '../workbench/presenter/PlainPresenter'
import { followingTitle } from '../workbench/stage/following-title'
import { StopNotes } from '../workbench/track/StopNotes'
import { LectureHelp } from './LectureHelp'
import { useLectureShow } from './use-lecture-show'

interface LecturePresenterProps {
  readonly frame: LectureFrame
}

/** The lecturer's window while the hall sees what the lecture opens with, or what it ends with. */
export function LecturePresenter({ frame }: LecturePresenterProps) {
  const { t, say } = useLanguage()
  useShow()
  useMountedShow()
  const { actions, top, close, stops, followed, number } = useLectureShow(frame, ['help', 'contents'])
  return (
    <PlainPresenter
      title={say((frame === 'title' ? followed?.title : undefined) ?? lectureTitle)}
      now={<p>{t(`lecture.frame.${frame}`)}</p>}
      next={followingTitle(stops, say) ?? t('presenter.end')}
      notes={followed?.notes && <StopNotes notes={followed.notes} />}
      help={<LectureHelp />}
      actions={actions}
      top={top}
      onClose={close}
      stops={stops}
      typed={number.typed}
    />
  )
}
