import clsx from 'clsx'
import styles from './Choice.module.css'

interface ChoiceProps<Value extends string> {
  /** What is chosen between, for screen readers. */
  readonly label: string
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly chosen: Value
  readonly onChoose: (value: Value) => void
  readonly disabled?: boolean
  /** One below the other, for options of many words. */
  readonly stacked?: boolean
}

/** One of a few options, side by side or stacked. */
export function Choice<Value extends string>({
  label,
  options,
  chosen,
  onChoose,
  disabled,
  stacked,
}: ChoiceProps<Value>) {
  return (
    <fieldset className={clsx(styles.choice, stacked && styles.stacked)} disabled={disabled}>
      <legend className="visually-hidden">{label}</legend>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          className={clsx(styles.option, option.value === chosen && styles.chosen)}
          aria-pressed={option.value === chosen}
          onClick={() => onChoose(option.value)}
        >
          {option.label}
        </button>
      ))}
    </fieldset>
  )
}
