import { lectureOrder } from '../../../state/lecture/lecture-order'
import { trainingViews } from '../../../state/lecture/training-views'
import { useLanguage } from '../../shared/use-language'
import { useMountedShow, useShow } from '../../workbench/bench/use-show'
import { PlainPresenter } from '../../workbench/presenter/PlainPresenter'
import { followingTitle } from '../../workbench/stage/following-title'
import { StopNotes } from '../../workbench/track/StopNotes'
import { TrainHelp } from './TrainHelp'
import styles from './TrainPresenter.module.css'
import { useTrainingShow } from './use-training-show'

/** The lecturer's window while the hall sees training: the view at hand and the next one. The net is trained by the stage. */
export function TrainPresenter() {
  const { t, say } = useLanguage()
  useShow()
  useMountedShow()
  const { place, actions, top, close, stops, followed, number } = useTrainingShow(['help', 'contents'])
  const [view, next] = [trainingViews[place.step], trainingViews[place.step + 1]]
  const closing = followed ? undefined : lectureOrder.at(-1)
  return (
    <PlainPresenter
      title={t('train.title')}
      now={
        <>
          <p>{view && t(`train.stage.view.${view}`)}</p>
          <p className={styles.hint}>{t('train.stage.elsewhere')}</p>
        </>
      }
      next={
        next
          ? t(`train.stage.view.${next}`)
          : (followingTitle(stops, say) ?? (closing ? say(closing.title) : t('presenter.end')))
      }
      notes={followed?.notes && <StopNotes notes={followed.notes} />}
      help={<TrainHelp />}
      actions={actions}
      top={top}
      onClose={close}
      stops={stops}
      typed={number.typed}
    />
  )
}
