import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import type { NumberQuestion } from '../../practice/questions/question'
import type { ProgramSession } from '../../state/session/program-session'
import { Button } from '../shared/Button'
import { useLanguage } from '../shared/use-language'
import styles from './AnswerField.module.css'
import { AskedFor } from './AskedFor'

interface AnswerFieldProps {
  readonly question: NumberQuestion
  readonly session: Pick<ProgramSession, 'trace' | 'loss'>
  readonly asksShape: boolean
  readonly isAnswered: boolean
  /** Whether it takes the focus when it is shown, because the viewer is already answering. */
  readonly hasFocus: boolean
  readonly onAnswer: (typed: string) => void
}

/** What is asked for, a field for the answer, and the button that has it checked. */
export function AnswerField(props: AnswerFieldProps) {
  const { question, session, asksShape, isAnswered, hasFocus, onAnswer } = props
  const { t } = useLanguage()
  const [typed, setTyped] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const id = useId()
  useEffect(() => {
    if (hasFocus) field.current?.focus()
  }, [hasFocus])
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    onAnswer(typed)
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <label htmlFor={id} className={styles.label}>
        <AskedFor question={question} session={session} asksShape={asksShape} />
      </label>
      <input
        ref={field}
        id={id}
        className={styles.field}
        type="text"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="done"
        readOnly={isAnswered}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      {!isAnswered && (
        <Button type="submit" disabled={typed.trim() === ''}>
          {t('practice.check')}
        </Button>
      )}
    </form>
  )
}
