import { useId } from 'react'
import { useLanguage } from '../shared/use-language'
import styles from './SettingField.module.css'
import { draftProblem, type TypedName } from './settings-draft'

interface SettingFieldProps {
  readonly name: TypedName
  readonly text: string
  readonly onChange: (text: string) => void
}

/** One setting to type, with a sentence where what is typed cannot be. */
export function SettingField({ name, text, onChange }: SettingFieldProps) {
  const { t, say } = useLanguage()
  const id = useId()
  const problem = draftProblem(name, text)
  return (
    <div className={styles.setting}>
      <label htmlFor={id}>{t(`train.setting.${name}`)}</label>
      <input
        id={id}
        className={styles.input}
        inputMode="decimal"
        autoComplete="off"
        value={text}
        aria-invalid={problem !== undefined}
        aria-describedby={problem && `${id}-problem`}
        onChange={(event) => onChange(event.target.value)}
      />
      {problem && (
        <p className={styles.problem} id={`${id}-problem`} role="alert">
          {problem === 'not-a-number' ? t('train.not-a-number', { text }) : say(problem)}
        </p>
      )}
    </div>
  )
}
