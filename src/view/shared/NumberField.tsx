import { use, useId, useState } from 'react'
import { formatExact } from '../../lib/format'
import { numberProblem, parseNumber } from '../../lib/parse-number'
import { fieldText } from './field-text'
import styles from './NumberField.module.css'
import { RestoredContext } from './restored-context'
import { useLanguage } from './use-language'
import { useNumberProblem } from './use-number-problem'

interface NumberFieldProps {
  readonly label: string
  readonly value: number
  readonly onChange: (value: number) => void
}

interface Typed {
  readonly text: string
  /** The value at the time of typing, which stays in use if the text is not a number. */
  readonly at: number
  /** How often the inputs had been reset: a reset discards the text. */
  readonly restored: number
}

/**
 * A field for a number: the text stays as typed while it means the current value; if it is not a number, a
 * message says so.
 */
export function NumberField({ label, value, onChange }: NumberFieldProps) {
  const { t } = useLanguage()
  const problemText = useNumberProblem()
  const errorId = useId()
  const [isFocused, setIsFocused] = useState(false)
  const [typed, setTyped] = useState<Typed>()
  const restored = use(RestoredContext)
  const isOwn = typed?.restored === restored && (parseNumber(typed.text) ?? typed.at) === value
  const own = isOwn ? typed.text : undefined
  const text = own ?? fieldText(value, isFocused)
  const problem = own === undefined ? undefined : numberProblem(own)
  const isInvalid = problem !== undefined
  const change = (next: string): void => {
    setTyped({ text: next, at: value, restored })
    const number = parseNumber(next)
    if (number !== undefined) onChange(number)
  }
  return (
    <span className={styles.place}>
      <input
        className={styles.field}
        type="text"
        // No inputMode: the numeric keyboards of some phones have no minus sign.
        autoComplete="off"
        aria-label={label}
        aria-invalid={isInvalid}
        aria-describedby={isInvalid ? errorId : undefined}
        title={formatExact(value)}
        value={text}
        onChange={(event) => change(event.target.value)}
        onFocus={() => setIsFocused(true)}
        onBlur={() => setIsFocused(false)}
      />
      {problem && (
        <span id={errorId} role="alert" className={styles.error}>
          {problemText(text, problem)} {t('inputs.kept')}
        </span>
      )}
    </span>
  )
}
