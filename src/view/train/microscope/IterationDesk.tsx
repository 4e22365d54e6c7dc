import { ArrowLeft } from 'lucide-react'
import { startTransition, useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import type { Iteration } from '../../../microscope/iteration'
import { openIteration } from '../../../state/session/iteration-session'
import type { ProgramSession } from '../../../state/session/program-session'
import { sessionAt } from '../../../state/session/session-at'
import { appStore } from '../../../state/stores/app-store'
import { Boundary } from '../../failure/Boundary'
import { useAddress } from '../../shared/use-address'
import { useLanguage } from '../../shared/use-language'
import { type BesideGraph, Desk } from '../../workbench/bench/Desk'
import { PlayLink } from '../../workbench/bench/PlayLink'
import { Stepped } from '../../workbench/bench/Stepped'
import { CodePanel } from '../../workbench/code/CodePanel'
import { DerivationPanel } from '../../workbench/derivation/DerivationPanel'
import { EntryPanel } from './EntryPanel'
import styles from './IterationPage.module.css'

interface IterationDeskProps {
  readonly iteration: Iteration
}

/** An iteration to step through like a lesson; beside it, one entry of ∂L/∂W1 split into its parts. */
export function IterationDesk({ iteration }: IterationDeskProps) {
  const { t } = useLanguage()
  const address = useAddress()
  const { detail, open, step } = useStore(appStore, ({ link }) => link)
  const opened = useMemo(() => openIteration(iteration, { detail, open }), [iteration, detail, open])
  const session = useMemo(() => sessionAt(opened, step), [opened, step])
  return (
    <Stepped
      session={session}
      desk={(stepping, hasPresented) => (
        <Desk
          className={styles.page}
          session={session}
          stepping={stepping}
          hasPresented={hasPresented}
          beforeTitle={
            <a className={styles.back} href={address({ page: 'train' })}>
              <ArrowLeft size={18} aria-hidden />
              {t('microscope.back')}
            </a>
          }
          panels={(of) => <IterationPanels iteration={iteration} session={session} of={of} />}
        />
      )}
    />
  )
}

interface IterationPanelsProps extends IterationDeskProps {
  readonly session: ProgramSession
  readonly of: BesideGraph
}

/** The panels that explain an iteration's graph; they are rendered after the graph, in a separate update. */
function IterationPanels({ iteration, session, of: { beside, code, chosen, choose } }: IterationPanelsProps) {
  const isSettled = useAfterFirst()
  return (
    isSettled && (
      <>
        <Boundary place="derivation" resetKey={chosen}>
          <DerivationPanel session={beside} chosen={chosen} onChoose={choose} />
        </Boundary>
        <Boundary place="entry">
          <EntryPanel iteration={iteration} session={beside} />
        </Boundary>
        <Boundary place="code">
          <CodePanel name="iteration" session={code} />
        </Boundary>
        <Boundary place="play-link">
          <PlayLink
            session={session}
            source={{ kind: 'iteration', iteration: iteration.snapshot.iteration }}
          />
        </Boundary>
      </>
    )
  )
}

/** False in the first render, so that expensive content comes in a separate update. */
function useAfterFirst(): boolean {
  const [isAfter, setIsAfter] = useState(false)
  useEffect(() => startTransition(() => setIsAfter(true)), [])
  return isAfter
}
