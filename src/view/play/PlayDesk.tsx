import clsx from 'clsx'
import { useCallback, useState } from 'react'
import { useStore } from 'zustand'
import type { LeafNode } from '../../engine/graph'
import { isGiven } from '../../state/given/given-inputs'
import { playStore, type ReadProgram } from '../../state/play/play-store'
import type { ProgramSession } from '../../state/session/program-session'
import { appStore } from '../../state/stores/app-store'
import { Boundary } from '../failure/Boundary'
import { Problems } from '../shared/Problems'
import { useLanguage } from '../shared/use-language'
import { type BesideGraph, Desk } from '../workbench/bench/Desk'
import { CodePanel } from '../workbench/code/CodePanel'
import { DerivationPanel } from '../workbench/derivation/DerivationPanel'
import { InputsPanel } from '../workbench/inputs/InputsPanel'
import type { Stepping } from '../workbench/steps/use-stepping'
import { CheckSection } from './CheckSection'
import type { EditorKeeper } from './editor/Editor'
import { OutputMenu } from './OutputMenu'
import styles from './PlayDesk.module.css'
import { ProgramColumn, type Side } from './ProgramColumn'
import type { ProgramText } from './use-program-text'

interface PlayDeskProps {
  readonly read: ReadProgram
  readonly session: ProgramSession
  readonly stepping: Stepping
  /** Whether the program has just returned from the stage. */
  readonly hasPresented: boolean
  readonly programText: ProgramText
  readonly keeper: EditorKeeper
}

/** The playground at its desk: the program on the left, its graph in the middle, the explanations on the right. */
export function PlayDesk({ read, session, stepping, hasPresented, programText, keeper }: PlayDeskProps) {
  const problems = useStore(appStore, (state) => state.problems)
  const { t } = useLanguage()
  const isStale = useStore(playStore, ({ text }) => text !== read.text)
  const [side, setSide] = useState<Side>('text')
  return (
    <Desk
      className={clsx(
        styles.page,
        side === 'text' ? styles.showsText : styles.showsGraph,
        isStale && styles.stale,
      )}
      session={session}
      stepping={stepping}
      hasPresented={hasPresented}
      left={
        <ProgramColumn
          session={session}
          read={read}
          programText={programText}
          keeper={keeper}
          side={side}
          onSide={setSide}
        />
      }
      notices={
        <>
          <Problems problems={problems} onDismiss={appStore.getState().dismissProblems} />
          {isStale && <p className={styles.staleNote}>{t('play.stale')}</p>}
        </>
      }
      afterTitle={<OutputMenu plan={session.plan} program={session.program} />}
      panels={(of) => <PlayPanels of={of} isStale={isStale} />}
    />
  )
}

/** An array from outside that is changed becomes a line of the program; beyond this many entries it is left alone. */
const mostWritten = 10

const canBeWritten = (node: LeafNode, text: string): boolean =>
  node.value.data.length <= mostWritten || !isGiven(node, text)

interface PlayPanelsProps {
  readonly of: BesideGraph
  /** Whether the text is another one, in which no input could be changed. */
  readonly isStale: boolean
}

/** The panels that explain the graph. */
function PlayPanels({ of: { beside, code, chosen, choose }, isStale }: PlayPanelsProps) {
  const { program, run, loss } = beside
  const canChange = useCallback((node: LeafNode) => canBeWritten(node, program.text), [program.text])
  return (
    <>
      <Boundary place="derivation" resetKey={chosen}>
        <DerivationPanel session={beside} chosen={chosen} onChoose={choose} />
      </Boundary>
      <div className={styles.inputs} inert={isStale}>
        <Boundary place="inputs">
          <InputsPanel program={program} run={run} loss={loss} isWritten canChange={canChange} />
        </Boundary>
        <CheckSection opened={beside} />
      </div>
      <Boundary place="code">
        <CodePanel name="play" isClosedAtFirst session={code} />
      </Boundary>
    </>
  )
}
