import { ChevronDown, ChevronRight } from 'lucide-react'
import { memo, useMemo } from 'react'
import { useStore } from 'zustand'
import { codeText } from '../../export/code-line'
import { programLines } from '../../export/program-lines'
import type { Lesson } from '../../lessons/lesson'
import { codeStore, setCodeOpen } from '../../state/code-store'
import type { LessonSession } from '../../state/lesson-session'
import panelStyles from '../lesson/Panel.module.css'
import { Choice } from '../shared/Choice'
import { useLanguage } from '../shared/use-language'
import { CodeLines } from './CodeLines'
import styles from './CodePanel.module.css'
import { CopyButton } from './CopyButton'

interface CodePanelProps {
  readonly lesson: Lesson
  readonly session: LessonSession
}

/** The whole computation as a program, at the step that is shown; closed at first in the lessons on the chain rule. */
export const CodePanel = memo(function CodePanel({ lesson, session }: CodePanelProps) {
  const { t } = useLanguage()
  const { format, open } = useStore(codeStore)
  const isOpen = open[lesson.id] ?? lesson.group !== 'chain-rule'
  const Chevron = isOpen ? ChevronDown : ChevronRight
  return (
    <section className={panelStyles.panel} aria-label={t('code.region')}>
      <div className={styles.heading}>
        <h2 className={panelStyles.title}>
          <button
            type="button"
            className={styles.toggle}
            aria-expanded={isOpen}
            onClick={() => setCodeOpen(lesson.id, !isOpen)}
          >
            <Chevron size={18} aria-hidden />
            {t('code.region')}
          </button>
        </h2>
        {isOpen && (
          <Choice
            label={t('code.library')}
            options={[
              { value: 'numpy', label: 'NumPy' },
              { value: 'pytorch', label: 'PyTorch' },
            ]}
            chosen={format}
            onChoose={(chosen) => codeStore.setState({ format: chosen })}
          />
        )}
      </div>
      {isOpen && <Program session={session} />}
    </section>
  )
})

function Program({ session }: Pick<CodePanelProps, 'session'>) {
  const { language, t } = useLanguage()
  const { format, style } = useStore(codeStore)
  const { run, loss } = session
  const lines = useMemo(
    () => programLines(run, loss, format, style, { language, isForReading: true }),
    [run, loss, format, style, language],
  )
  const text = (): string =>
    codeText(programLines(run, loss, format, style, { language, isForReading: false }))
  return (
    <>
      <div className={styles.settings}>
        {format === 'numpy' && (
          <Choice
            label={t('code.style')}
            options={[
              { value: 'flat', label: t('code.flat') },
              { value: 'layers', label: t('code.layers') },
            ]}
            chosen={style}
            onChoose={(chosen) => codeStore.setState({ style: chosen })}
          />
        )}
        <CopyButton text={text} />
      </div>
      <CodeLines key={`${format} ${style}`} lines={lines} session={session} />
    </>
  )
}
