import clsx from 'clsx'
import { ArrowLeft } from 'lucide-react'
import { startTransition, useEffect, useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { Iteration } from '../../../microscope/iteration'
import { saidAt } from '../../../program/said-at'
import { openIteration } from '../../../state/session/iteration-session'
import type { ProgramSession } from '../../../state/session/program-session'
import { sessionAt } from '../../../state/session/session-at'
import { appStore } from '../../../state/stores/app-store'
import { Boundary } from '../../failure/Boundary'
import { Prose } from '../../shared/Prose'
import { useAddress } from '../../shared/use-address'
import { useLanguage } from '../../shared/use-language'
import deskStyles from '../../workbench/bench/Desk.module.css'
import { PresentButton } from '../../workbench/bench/PresentButton'
import { ProgramGraph } from '../../workbench/bench/ProgramGraph'
import { Stepped } from '../../workbench/bench/Stepped'
import { useTurns } from '../../workbench/bench/use-turns'
import { CodePanel } from '../../workbench/code/CodePanel'
import { DerivationPanel } from '../../workbench/derivation/DerivationPanel'
import { useLinking } from '../../workbench/linking/use-linking'
import { Transport } from '../../workbench/steps/Transport'
import type { Stepping } from '../../workbench/steps/use-stepping'
import { EntryPanel } from './EntryPanel'
import styles from './IterationPage.module.css'

interface IterationDeskProps {
  readonly iteration: Iteration
}

/** An iteration to step through like a lesson; beside it, one entry of ∂L/∂W1 taken apart. */
export function IterationDesk({ iteration }: IterationDeskProps) {
  const { detail, open, step } = useStore(appStore, (state) => state.link)
  const opened = useMemo(
    () => openIteration(iteration, { detail, ...(open && { open }) }),
    [iteration, detail, open],
  )
  const session = sessionAt(opened, step)
  return (
    <Stepped
      session={session}
      desk={(stepping, hasPresented) => (
        <Desk iteration={iteration} session={session} stepping={stepping} hasPresented={hasPresented} />
      )}
    />
  )
}

interface DeskProps extends IterationDeskProps {
  readonly session: ProgramSession
  readonly stepping: Stepping
  readonly hasPresented: boolean
}

function Desk({ iteration, session, stepping, hasPresented }: DeskProps) {
  const { t, say } = useLanguage()
  const address = useAddress()
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
          <h1 className={deskStyles.title}>{say(session.heading.title)}</h1>
          <p className={deskStyles.stretch}>
            <Prose text={saidAt(session.program, session.trace, session.step).map(say).join(' ')} />
          </p>
        </div>
        <Boundary place="graph">
          <ProgramGraph session={graph} />
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
              <CodePanel name="iteration" session={code} />
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
