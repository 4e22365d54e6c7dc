import { memo, useDeferredValue } from 'react'
import { useStore } from 'zustand'
import { codeFormats } from '../../../export/code-formats'
import { codeWriters } from '../../../export/code-writers'
import type { ProgramSession } from '../../../state/session/program-session'
import { codeStore, setCodeOpen } from '../../../state/stores/code-store'
import { Choice } from '../../shared/Choice'
import panelStyles from '../../shared/Panel.module.css'
import { PanelToggle } from '../../shared/PanelToggle'
import { useLanguage } from '../../shared/use-language'
import styles from './CodePanel.module.css'
import type { OtherCode } from './other-code'
import { Program, type ProgramProps } from './Program'

interface CodePanelProps {
  /** The key under which the choice to open or close the panel is remembered. */
  readonly name: string
  readonly isClosedAtFirst?: boolean
  readonly session: ProgramSession
  /** The lecture's classes for what the program computes, if there are some. */
  readonly classes?: OtherCode | undefined
}

/** The whole computation as a program, at the current step; its lines are updated after everything else. */
export const CodePanel = memo(function CodePanel(props: CodePanelProps) {
  const { name, isClosedAtFirst = false, session, classes } = props
  const { t } = useLanguage()
  const { format, open } = useStore(codeStore)
  const isOpen = open[name] ?? !isClosedAtFirst
  return (
    <section className={panelStyles.panel} aria-label={t('code.region')}>
      <div className={styles.heading}>
        <PanelToggle title={t('code.region')} isOpen={isOpen} onToggle={() => setCodeOpen(name, !isOpen)} />
        {isOpen && (
          <Choice
            label={t('code.library')}
            options={codeFormats.map((value) => ({ value, label: codeWriters[value].label }))}
            chosen={format}
            onChoose={(chosen) => codeStore.setState({ format: chosen })}
          />
        )}
      </div>
      {isOpen && <DeferredProgram session={session} classes={classes} />}
    </section>
  )
})

/** A program at a step that follows in an update of its own, so that the others need not wait for it. */
const DeferredProgram = ({ session, classes }: ProgramProps) => (
  <Program session={useDeferredValue(session)} classes={classes} />
)
