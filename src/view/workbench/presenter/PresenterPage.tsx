import {
  ChevronLeft,
  ChevronRight,
  Keyboard,
  ListOrdered,
  MessageCircleQuestionMark,
  RectangleHorizontal,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import type { ListedStop } from '../../../state/lecture/beyond'
import type { ProgramSession } from '../../../state/session/program-session'
import { presentStore } from '../../../state/stores/present-store'
import { Boundary } from '../../failure/Boundary'
import { Button } from '../../shared/Button'
import { useLanguage } from '../../shared/use-language'
import { BoardSentence } from '../stage/BoardSentence'
import { followingTitle } from '../stage/following-title'
import { MarkPanel } from '../stage/MarkPanel'
import { StageContents } from '../stage/StageContents'
import { StageProblems } from '../stage/StageProblems'
import { TypedNumber } from '../stage/TypedNumber'
import type { StageActions, Top } from '../stage/use-stage-actions'
import { PresenterHelp } from './PresenterHelp'
import styles from './PresenterPage.module.css'
import { ShowClock } from './ShowClock'
import { ShowStatus } from './ShowStatus'
import { useStagePresence } from './use-stage-presence'

/** What is shown of a step: its picture, and what the lesson says about it. */
export interface PresentedStep {
  readonly picture: ReactNode
  readonly said: ReactNode
}

interface PresenterPageProps {
  readonly session: ProgramSession
  readonly show: string
  readonly actions: StageActions
  readonly top: Top | undefined
  readonly onClose: () => void
  readonly stops: readonly ListedStop[]
  readonly typed: string
  readonly now: PresentedStep
  /** The next step; absent at the end of a part. */
  readonly next: PresentedStep | undefined
  /** The lesson's notes, if it has some. */
  readonly notes: ReactNode
}

/** The lecturer's window: what the hall sees, what comes next, what there is to say, and the time. */
export function PresenterPage(props: PresenterPageProps) {
  const { session, show, actions, top, onClose, stops, typed, now, next, notes } = props
  const { t, say } = useLanguage()
  const blank = useStore(presentStore, (state) => state.blank)
  const presence = useStagePresence(show)
  const isAsking = useStore(presentStore, (state) => state.isAsking)
  const { heading, program, step, trace } = session
  const [title, part] = [say(heading.title), say(program.title)]
  return (
    <main className={styles.page} id="content" aria-label={t('presenter.region')}>
      <StageProblems />
      <header className={styles.head}>
        <h1 className={styles.title}>
          {title}
          {part !== title && <span className={styles.part}>{part}</span>}
        </h1>
        <ShowClock show={show} />
      </header>
      <section className={styles.now} aria-label={t('presenter.now')}>
        <h2>{t('presenter.step', { step, last: trace.steps.length })}</h2>
        <ShowStatus presence={presence} />
        <div className={styles.picture} inert>
          <Boundary place="graph">{now.picture}</Boundary>
        </div>
        <p className={styles.said}>{now.said}</p>
        {step > 0 && (
          <p className={styles.hall}>
            <strong>{t('presenter.hall')}</strong> <BoardSentence session={session} step={step} />
          </p>
        )}
      </section>
      <section className={styles.next} aria-label={t('presenter.next')}>
        <h2>{t('presenter.next')}</h2>
        {next ? (
          <>
            <div className={styles.picture} inert>
              <Boundary place="graph">{next.picture}</Boundary>
            </div>
            <p className={styles.soon}>{next.said}</p>
          </>
        ) : (
          <p className={styles.following}>{followingTitle(stops, say) ?? t('presenter.end')}</p>
        )}
      </section>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it is scrolled by keyboard */}
      <section className={styles.notes} aria-label={t('presenter.notes')} tabIndex={0}>
        <Boundary place="notes">{notes}</Boundary>
      </section>
      <nav className={styles.controls} aria-label={t('present.controls')}>
        <Button onClick={() => actions.previous()}>
          <ChevronLeft size={22} aria-hidden="true" /> {t('transport.previous')}
        </Button>
        <Button strong onClick={() => actions.next()}>
          {t('transport.next')} <ChevronRight size={22} aria-hidden="true" />
        </Button>
        <Button
          aria-pressed={blank === 'black'}
          onClick={() => presentStore.getState().setBlank(blank ? undefined : 'black')}
        >
          <RectangleHorizontal size={20} fill="currentColor" aria-hidden="true" /> {t('present.black')}
        </Button>
        <Button aria-pressed={isAsking} onClick={() => actions.ask()}>
          <MessageCircleQuestionMark size={20} aria-hidden="true" /> {t('presenter.ask')}
        </Button>
        {stops.length > 0 && (
          <Button aria-pressed={top === 'contents'} onClick={() => actions.contents()}>
            <ListOrdered size={20} aria-hidden="true" /> {t('present.contents')}
          </Button>
        )}
        <Button aria-pressed={top === 'help'} onClick={() => actions.help()}>
          <Keyboard size={20} aria-hidden="true" /> {t('present.help')}
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
      {top === 'mark' && <MarkPanel session={session} />}
      {top === 'help' && <PresenterHelp hasContents={stops.length > 0} />}
      {typed !== '' && <TypedNumber typed={typed} stops={stops} />}
    </main>
  )
}
