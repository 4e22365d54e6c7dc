import { ChevronLeft, ChevronRight, ListOrdered, RectangleHorizontal } from 'lucide-react'
import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import type { ListedStop } from '../../../state/lecture/beyond'
import { appStore } from '../../../state/stores/app-store'
import { presentStore } from '../../../state/stores/present-store'
import { Button } from '../../shared/Button'
import { useLanguage } from '../../shared/use-language'
import { StageContents } from '../stage/StageContents'
import { TypedNumber } from '../stage/TypedNumber'
import type { StageActions, Top } from '../stage/use-stage-actions'
import styles from './PlainPresenter.module.css'
import { ShowClock } from './ShowClock'
import { ShowStatus } from './ShowStatus'
import { useStagePresence } from './use-stage-presence'

interface PlainPresenterProps {
  readonly title: string
  /** What the hall sees, in words. */
  readonly now: ReactNode
  /** What comes next, in words. */
  readonly next: ReactNode
  /** The lecturer's own notes, if there are some. */
  readonly notes?: ReactNode
  readonly help: ReactNode
  readonly actions: StageActions
  readonly top: Top | undefined
  readonly onClose: () => void
  readonly stops: readonly ListedStop[]
  readonly typed: string
}

/** The lecturer's window where the hall sees something that has no graph. */
export function PlainPresenter(props: PlainPresenterProps) {
  const { title, now, next, notes, help, actions, top, onClose, stops, typed } = props
  const { t } = useLanguage()
  const show = useStore(appStore, ({ link }) => link.show) ?? 'own'
  const blank = useStore(presentStore, (state) => state.blank)
  const presence = useStagePresence(show)
  return (
    <main className={styles.page} id="content" aria-label={t('presenter.region')}>
      <header className={styles.head}>
        <h1>{title}</h1>
        <ShowClock show={show} />
      </header>
      <section aria-label={t('presenter.now')}>
        <h2>{t('presenter.now')}</h2>
        <ShowStatus presence={presence} />
        {now}
      </section>
      <section aria-label={t('presenter.next')}>
        <h2>{t('presenter.next')}</h2>
        <p>{next}</p>
      </section>
      {notes && (
        <section aria-label={t('presenter.notes')}>
          <h2>{t('presenter.notes')}</h2>
          {notes}
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
          typed={typed}
          onNumber={actions.enter}
          onOpen={(stop) => {
            onClose()
            stop.open()
          }}
        />
      )}
      {top === 'help' && help}
      {typed !== '' && <TypedNumber typed={typed} stops={stops} />}
    </main>
  )
}
