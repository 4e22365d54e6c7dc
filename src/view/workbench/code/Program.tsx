import { memo } from 'react'
import { useStore } from 'zustand'
import type { CodeStyle } from '../../../export/code-formats'
import { codeText } from '../../../export/code-line'
import { codeWriters } from '../../../export/code-writers'
import { codeSession } from '../../../state/session/code-session'
import type { ProgramSession } from '../../../state/session/program-session'
import { codeStore } from '../../../state/stores/code-store'
import { Choice } from '../../shared/Choice'
import { useLanguage } from '../../shared/use-language'
import styles from './CodePanel.module.css'
import { CopyButton } from './CopyButton'
import type { OtherCode } from './other-code'
import { WrittenProgram } from './WrittenProgram'

export interface ProgramProps {
  /** The session on the page. */
  readonly session: ProgramSession
  /** The lecture's classes for what the program computes, if there are some. */
  readonly classes: OtherCode | undefined
}

/** The program in the chosen form, or the lecture's classes in its place. */
export const Program = memo(function Program({ session: onPage, classes }: ProgramProps) {
  const { language, t } = useLanguage()
  const { format, style, showsClasses } = useStore(codeStore)
  const { styles: ownStyles, hasClasses, write } = codeWriters[format]
  const offered = hasClasses ? classes : undefined
  const other = showsClasses ? offered : undefined
  const session = codeSession(onPage)
  const text = (): string =>
    codeText(write(session.run, session.loss, style, { language, isForReading: false }))
  const forms = [...ownStyles, ...(offered ? (['classes'] as const) : [])]
  return (
    <>
      <div className={styles.settings}>
        {forms.length > 1 && (
          <Choice
            label={t('code.style')}
            options={forms.map((value) => ({ value, label: t(`code.${value}`) }))}
            chosen={other ? 'classes' : style}
            onChoose={chooseForm}
          />
        )}
        {other ? other.copy : <CopyButton isIcon text={text} />}
      </div>
      {other ? other.lines : <WrittenProgram session={session} shown={onPage.run.graph} />}
    </>
  )
})

const chooseForm = (form: CodeStyle | 'classes'): void =>
  codeStore.setState(form === 'classes' ? { showsClasses: true } : { showsClasses: false, style: form })
