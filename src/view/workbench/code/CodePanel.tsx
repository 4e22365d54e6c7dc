import { memo, useMemo } from 'react'
import { useStore } from 'zustand'
import { codeFormats } from '../../../export/code-formats'
import { codeText } from '../../../export/code-line'
import { codeWriters } from '../../../export/code-writers'
import { wrappedComments } from '../../../export/wrapped-comments'
import { codeSession } from '../../../state/session/code-session'
import type { ProgramSession } from '../../../state/session/program-session'
import { codeStore, setCodeOpen } from '../../../state/stores/code-store'
import { Choice } from '../../shared/Choice'
import panelStyles from '../../shared/Panel.module.css'
import { PanelToggle } from '../../shared/PanelToggle'
import { useLanguage } from '../../shared/use-language'
import { CodeLines } from './CodeLines'
import styles from './CodePanel.module.css'
import { CopyButton } from './CopyButton'

interface CodePanelProps {
  /** The key under which the choice to open or close the panel is remembered. */
  readonly name: string
  readonly isClosedAtFirst?: boolean
  readonly session: ProgramSession
}

/** The letters of a line that are in view where the panel is narrowest. */
const widestComment = 32

/** The whole computation as a program, at the current step. */
export const CodePanel = memo(function CodePanel({ name, isClosedAtFirst = false, session }: CodePanelProps) {
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
      {isOpen && <Program session={session} />}
    </section>
  )
})

function Program({ session: onPage }: Pick<CodePanelProps, 'session'>) {
  const { language, t } = useLanguage()
  const { format, style } = useStore(codeStore)
  const session = codeSession(onPage)
  const { run, loss } = session
  const { styles: ownStyles, printsAtEnd, write } = codeWriters[format]
  const lines = useMemo(
    () => wrappedComments(write(run, loss, style, { language, isForReading: true }), widestComment),
    [write, run, loss, style, language],
  )
  const text = (): string => codeText(write(run, loss, style, { language, isForReading: false }))
  return (
    <>
      <div className={styles.settings}>
        {ownStyles.length > 1 && (
          <Choice
            label={t('code.style')}
            options={ownStyles.map((value) => ({ value, label: t(`code.${value}`) }))}
            chosen={style}
            onChoose={(chosen) => codeStore.setState({ style: chosen })}
          />
        )}
        <CopyButton text={text} />
      </div>
      <CodeLines key={`${format} ${style}`} lines={lines} session={session} shown={onPage.run.graph} />
      {lines.some(({ isShortened }) => isShortened) && <p className={styles.note}>{t('code.shortened')}</p>}
      {printsAtEnd && <p className={styles.note}>{t('code.prints')}</p>}
    </>
  )
}
