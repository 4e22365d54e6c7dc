import clsx from 'clsx'
import { type CSSProperties, type ReactNode, useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { plainProse } from '../../../i18n/prose-pieces'
import type { ProgramSession } from '../../../state/session/program-session'
import { appStore, themeOf } from '../../../state/stores/app-store'
import { presentStore } from '../../../state/stores/present-store'
import { sentenceOf } from '../../../trace/words/sentence'
import { shortSentenceOf } from '../../../trace/words/short-sentence'
import { Boundary } from '../../failure/Boundary'
import { Prose } from '../../shared/Prose'
import { useLanguage } from '../../shared/use-language'
import { useSize } from '../../shared/use-size'
import { toneOf } from '../steps/tone-of'
import { BlankScreen } from './BlankScreen'
import { PresentControls } from './PresentControls'
import { PresentFormula } from './PresentFormula'
import { PresentHelp } from './PresentHelp'
import styles from './PresentPage.module.css'
import { PresentTimeline } from './PresentTimeline'
import { stageUnit } from './stage-unit'
import { usePointerActive } from './use-pointer-active'
import type { StageActions } from './use-stage-actions'
import { useWakeLock } from './use-wake-lock'

interface PresentPageProps {
  readonly session: ProgramSession
  readonly actions: StageActions
  readonly isHelpShown: boolean
  /** The graph, its text no smaller than 16 times `scale` pixels. */
  readonly graph: (scale: number) => ReactNode
}

/** A program on the stage: the graph, the formula at work and one sentence, readable from the last row. */
export function PresentPage({ session, actions, isHelpShown, graph }: PresentPageProps) {
  const { t, say } = useLanguage()
  const { trace, step } = session
  const isBlank = useStore(presentStore, (state) => state.isBlank)
  const size = useStore(presentStore, (state) => state.size)
  const theme = useStore(appStore, themeOf)
  const [isPointerActive, movePointer] = usePointerActive()
  const page = useRef<HTMLElement>(null)
  const room = useSize(page)
  const unit = room && stageUnit(room, size)
  useWakeLock()
  useEffect(() => page.current?.focus(), [])
  return (
    <main
      ref={page}
      id="content"
      tabIndex={-1}
      className={clsx(styles.page, !isPointerActive && styles.resting)}
      style={{ '--unit': `${unit ?? 1}px` } as CSSProperties}
      aria-label={t('present.region', { title: say(session.program.title) })}
      onPointerMove={movePointer}
      onPointerDown={movePointer}
    >
      <h1 className="visually-hidden">{say(session.heading.title)}</h1>
      {unit && (
        <div className={styles.stage}>
          <div className={styles.graph}>
            <Boundary place="stage-graph">{graph(unit * 1.5)}</Boundary>
          </div>
          <Boundary place="stage-board">
            <Board session={session} unit={unit} />
          </Boundary>
          <Boundary place="stage-timeline">
            <PresentTimeline trace={trace} step={step} />
          </Boundary>
        </div>
      )}
      <Boundary place="stage-controls">
        <PresentControls isShown={isPointerActive} theme={theme} actions={actions} />
        {isHelpShown && <PresentHelp />}
      </Boundary>
      {isBlank && <BlankScreen />}
    </main>
  )
}

interface BoardProps extends Pick<PresentPageProps, 'session'> {
  readonly unit: number
}

/** The formula at work and its sentence; before the first step, what the program is called and what it is about. */
function Board({ session, unit }: BoardProps) {
  const { t, say } = useLanguage()
  const { program, heading, run, trace, step, loss } = session
  const current = trace.steps[step - 1]
  if (!current)
    return (
      <section className={styles.board} aria-label={t('derivation.region')}>
        <p className={styles.title}>{say(program.title)}</p>
        <p className={styles.sentence}>
          <Prose text={say(heading.lead)} />
        </p>
      </section>
    )
  return (
    <section className={clsx(styles.board, styles[toneOf(current)])} aria-label={t('derivation.region')}>
      <PresentFormula session={session} unit={unit} />
      <p className={styles.sentence} aria-hidden="true">
        <Prose text={say(shortSentenceOf(trace, run, current, loss))} />
      </p>
      <p className="visually-hidden" aria-live="polite">
        {plainProse(say(sentenceOf(trace, run, current, loss)))}
      </p>
    </section>
  )
}
