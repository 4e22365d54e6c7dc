import { useId } from 'react'
import type { Language } from '../../i18n/text'
import styles from './TextField.module.css'

interface TextFieldProps {
  readonly label: string
  readonly lang: Language
  readonly value: string
  /** The most letters. */
  readonly longest: number
  /** Whether it has several lines. */
  readonly isLong?: boolean
  readonly onChange: (text: string) => void
}

/** A text in one language; every letter is kept as it is typed. */
export function TextField({ label, lang, value, longest, isLong, onChange }: TextFieldProps) {
  const field = useId()
  const parts = {
    id: field,
    lang,
    value,
    maxLength: longest,
    autoComplete: 'off',
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) => onChange(currentTarget.value),
  }
  return (
    <div className={styles.field}>
      <label htmlFor={field}>{label}</label>
      {isLong ? <textarea rows={4} {...parts} /> : <input type="text" {...parts} />}
    </div>
  )
}
