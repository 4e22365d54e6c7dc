import clsx from 'clsx'
import { ArrowLeft } from 'lucide-react'
import { startTransition, useEffect, useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { stretchesAt } from '../../../lessons/stretches-at'
import { appStore } from '../../../state/app-store'
import { type Iteration, openIteration } from '../../../state/iteration-session'
import { CodePanel } from '../../code/CodePanel'
import { DerivationPanel } from '../../derivation/DerivationPanel'
import { Boundary } from '../../failure/Boundary'
import deskStyles from '../../lesson/LessonDesk.module.css'
import { LessonGraph } from '../../lesson/LessonGraph'
import { PresentButton } from '../../lesson/PresentButton'
import { Stepped } from '../../lesson/Stepped'
import { Transport } from '../../lesson/Transport'
import type { Stepping } from '../../lesson/use-stepping'
import { useTurns } from '../../lesson/use-turns'
import { useLinking } from '../../linking/use-linking'
import { Prose } from '../../shared/Prose'
import { useAddress } from '../../shared/use-address'
import { useLanguage } from '../../shared/use-language'
import { EntryPanel } from './EntryPanel'
import styles from './IterationPage.module.css'

interface IterationDeskProps {
  readonly iteration: Iteration
}

/** An iteration to step through like a lesson; beside it, one entry of ∂L/∂W1 taken apart. */
export function IterationDesk({ iteration }: IterationDeskProps) {
  const link = useStore(appStore, (state) => state.link)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a step changes none of the numbers
  const opened = useMemo(
    () => openIteration(iteration, { ...link, step: 0 }),
    [iteration, link.detail, link.open],
  )
  const session = { ...opened, step: Math.min(link.step, opened.trace.steps.length) }
  const { lesson } = iteration
  return (
    <Stepped
      lesson={lesson}
      session={session}
      desk={(stepping, hasPresented) => (
        <Desk iteration={iteration} session={session} stepping={stepping} hasPresented={hasPresented} />
      )}
    />
  )
}

interface DeskProps extends IterationDeskProps {
  readonly session: ReturnType<typeof openIteration>
  readonly stepping: Stepping
  readonly hasPresented: boolean
}

function Desk({ iteration, session, stepping, hasPresented }: DeskProps) {
  const { t, say } = useLanguage()
  const address = useAddress()
  const { lesson } = iteration
  const { graph, beside, code } = useTurns(session)
  const [page, status] = [useRef<HTMLDivElement>(null), useRef<HTMLParagraphElement>(null)]
  const [chosen, choose] = useState<string>()
  const isSettled = useAfterFirst()
  useLinking(page, { chosen, onChoose: choose, status })
  return (
    <div ref={page} className={clsx(deskStyles.page, styles.page)}>
      <p ref={status} className="visually-hidden" role="status" />
      <main className={deskStyles.main} id="content">
        <div className={deskStyles.heading}>
          <div className={deskStyles.actions}>
            <PresentButton hasPresented={hasPresented} />
          </div>
          <a className={styles.back} href={address({ page: 'train' })}>
            <ArrowLeft size={18} aria-hidden />
            {t('microscope.back')}
          </a>
          <h1 className={deskStyles.title}>{say(lesson.title)}</h1>
          <p className={deskStyles.stretch}>
            <Prose text={stretchesAt(session.part, session.trace, session.step).map(say).join(' ')} />
          </p>
        </div>
        <Boundary place="graph">
          <LessonGraph lesson={lesson} session={graph} />
        </Boundary>
        <Boundary place="transport">
          <Transport session={session} stepping={stepping} />
        </Boundary>
      </main>
      <aside className={deskStyles.side}>
        {isSettled && (
          <>
            <Boundary place="derivation" resetKey={chosen}>
              <DerivationPanel session={beside} chosen={chosen} onChoose={choose} />
            </Boundary>
            <Boundary place="entry">
              <EntryPanel iteration={iteration} />
            </Boundary>
            <Boundary place="code">
              <CodePanel lesson={lesson} session={code} />
            </Boundary>
          </>
        )}
      </aside>
    </div>
  )
}

/** False for the first picture, so that what is costly comes in an update of its own. */
function useAfterFirst(): boolean {
  const [isAfter, setIsAfter] = useState(false)
  useEffect(() => startTransition(() => setIsAfter(true)), [])
  return isAfter
}
