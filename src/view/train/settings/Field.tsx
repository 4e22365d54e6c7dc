import { CircleQuestionMark } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import { Button } from '../../shared/Button'
import { useLanguage } from '../../shared/use-language'
import styles from './Field.module.css'
import { type HelpName, helpTexts } from './help-texts'

/** What a control needs to be labelled, and to be described by the texts below it. */
export interface ControlIds {
  readonly id: string
  readonly 'aria-describedby': string | undefined
}

interface FieldProps {
  readonly label: string
  readonly help?: HelpName | undefined
  /** What the viewer should know about the current value, although it is valid. */
  readonly note?: string | undefined
  /** Why the value is not valid. */
  readonly problem?: string | undefined
  readonly children: (ids: ControlIds) => ReactNode
}

/** A setting's label with its control; below them, if there are any, help, a note and an error. */
export function Field({ label, help, note, problem, children }: FieldProps) {
  const { t, say } = useLanguage()
  const id = useId()
  const [isHelping, setHelping] = useState(false)
  const texts = [isHelping && `${id}-help`, note && `${id}-note`, problem && `${id}-problem`]
  const describedBy = texts.filter(Boolean).join(' ') || undefined
  return (
    <div className={styles.field}>
      <div className={styles.name}>
        <label htmlFor={id} id={`${id}-label`}>
          {label}
        </label>
        {help && (
          <Button
            icon
            className={styles.help}
            aria-label={t('train.help')}
            aria-describedby={`${id}-label`}
            aria-expanded={isHelping}
            onClick={() => setHelping(!isHelping)}
          >
            <CircleQuestionMark size={16} aria-hidden="true" />
          </Button>
        )}
      </div>
      <div className={styles.control}>{children({ id, 'aria-describedby': describedBy })}</div>
      {help && isHelping && (
        <p className={styles.text} id={`${id}-help`}>
          {say(helpTexts[help])}
        </p>
      )}
      {note && (
        <p className={styles.text} id={`${id}-note`}>
          {note}
        </p>
      )}
      {problem && (
        <p className={styles.problem} id={`${id}-problem`} role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}
