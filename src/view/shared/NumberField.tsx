import { use, useId, useState } from 'react'
import { formatExact } from '../../lib/format'
import { parseNumber } from '../../lib/parse-number'
import { fieldText } from './field-text'
import styles from './NumberField.module.css'
import { RestoredContext } from './restored-context'
import { useLanguage } from './use-language'

interface NumberFieldProps {
  readonly label: string
  readonly value: number
  readonly onChange: (value: number) => void
}

interface Typed {
  readonly text: string
  /** The value, and how often the inputs had been put back, when it was typed. */
  readonly at: number
  readonly restored: number
}

/** A number that is typed: shown as typed for as long as it says the same; a sentence where it is no number. */
export function NumberField({ label, value, onChange }: NumberFieldProps) {
  const { t } = useLanguage()
  const errorId = useId()
  const [isFocused, setIsFocused] = useState(false)
  const restored = use(RestoredContext)
  const [typed, setTyped] = useState<Typed>()
  const typedNumber = typed && parseNumber(typed.text)
  const isOwn =
    typed?.restored === restored && (typedNumber === undefined ? typed.at === value : typedNumber === value)
  const isInvalid = isOwn && typedNumber === undefined
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
        inputMode="decimal"
        aria-label={label}
        aria-invalid={isInvalid}
        aria-describedby={isInvalid ? errorId : undefined}
        title={formatExact(value)}
        value={isOwn ? typed.text : fieldText(value, isFocused)}
        onChange={(event) => change(event.target.value)}
        onFocus={() => setIsFocused(true)}
        onBlur={() => setIsFocused(false)}
      />
      {isInvalid && (
        <span id={errorId} role="alert" className={styles.error}>
          {t('inputs.invalid', { text: typed.text })}
        </span>
      )}
    </span>
  )
}
