import { ChevronLeft, ChevronRight, ListOrdered, RectangleHorizontal } from 'lucide-react'
import { useStore } from 'zustand'
import { trainingViews } from '../../../state/lecture/training-views'
import { appStore } from '../../../state/stores/app-store'
import { presentStore } from '../../../state/stores/present-store'
import { Button } from '../../shared/Button'
import { useLanguage } from '../../shared/use-language'
import { useMountedShow, useShow } from '../../workbench/bench/use-show'
import { ShowClock } from '../../workbench/presenter/ShowClock'
import { ShowStatus } from '../../workbench/presenter/ShowStatus'
import { useStagePresence } from '../../workbench/presenter/use-stage-presence'
import { StageContents } from '../../workbench/stage/StageContents'
import { TypedNumber } from '../../workbench/stage/TypedNumber'
import { StopNotes } from '../../workbench/track/StopNotes'
import { TrainHelp } from './TrainHelp'
import styles from './TrainPresenter.module.css'
import { useTrainingShow } from './use-training-show'

/** The lecturer's window while the hall sees training: the view at hand and the next one. The net is trained by the stage. */
export function TrainPresenter() {
  const { t, say } = useLanguage()
  const show = useStore(appStore, ({ link }) => link.show) ?? 'own'
  const blank = useStore(presentStore, (state) => state.blank)
  useShow()
  useMountedShow()
  const presence = useStagePresence(show)
  const { place, actions, top, close, stops, followed, number } = useTrainingShow(['help', 'contents'])
  const [view, next] = [trainingViews[place.step], trainingViews[place.step + 1]]
  const following = stops[stops.findIndex(({ isHere }) => isHere) + 1]
  return (
    <main className={styles.page} id="content" aria-label={t('presenter.region')}>
      <header className={styles.head}>
        <h1>{t('train.title')}</h1>
        <ShowClock show={show} />
      </header>
      <section aria-label={t('presenter.now')}>
        <h2>{t('presenter.now')}</h2>
        <ShowStatus presence={presence} />
        <p>{view && t(`train.stage.view.${view}`)}</p>
        <p className={styles.hint}>{t('train.stage.elsewhere')}</p>
      </section>
      <section aria-label={t('presenter.next')}>
        <h2>{t('presenter.next')}</h2>
        <p>{next ? t(`train.stage.view.${next}`) : following ? say(following.lesson) : t('presenter.end')}</p>
      </section>
      {followed?.notes && (
        <section aria-label={t('presenter.notes')}>
          <h2>{t('presenter.notes')}</h2>
          <StopNotes notes={followed.notes} />
        </section>
      )}
      <nav className={styles.controls} aria-label={t('present.controls')}>
        <Button onClick={() => actions.previous()}>
          <ChevronLeft size={22} aria-hidden="true" /> {t('transport.previous')}
        </Button>
        <Button strong onClick={() => actions.next()}>
          {t('transport.next')} <ChevronRight size={22} aria-hidden="true" />
        </Button>
        <Button aria-pressed={blank === 'black'} onClick={() => actions.black()}>
          <RectangleHorizontal size={20} fill="currentColor" aria-hidden="true" /> {t('present.black')}
        </Button>
        <Button aria-pressed={top === 'contents'} onClick={() => actions.contents()}>
          <ListOrdered size={20} aria-hidden="true" /> {t('present.contents')}
        </Button>
      </nav>
      {top === 'contents' && (
        <StageContents
          stops={stops}
          typed={number.typed}
          onNumber={actions.enter}
          onOpen={(stop) => {
            close()
            stop.open()
          }}
        />
      )}
      {top === 'help' && <TrainHelp />}
      {number.typed !== '' && <TypedNumber typed={number.typed} stops={stops} />}
    </main>
  )
}
