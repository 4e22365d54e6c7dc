import clsx from 'clsx'
import { type MouseEvent, useId } from 'react'
import styles from './Choice.module.css'

interface ChoiceProps<Value extends string> {
  /** Names the choice for screen readers. */
  readonly label: string
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly chosen: Value
  readonly onChoose: (value: Value) => void
  readonly disabled?: boolean
  /** Stacks the options, for long labels. */
  readonly stacked?: boolean
}

/**
 * A choice of one among a few options, side by side or stacked: radio buttons that look like one segmented
 * button.
 */
export function Choice<Value extends string>({
  label,
  options,
  chosen,
  onChoose,
  disabled,
  stacked,
}: ChoiceProps<Value>) {
  const name = useId()
  return (
    <fieldset className={clsx(styles.choice, stacked && styles.stacked)} disabled={disabled}>
      <legend className="visually-hidden">{label}</legend>
      {options.map((option) => (
        <label key={option.value} className={clsx(styles.option, option.value === chosen && styles.chosen)}>
          <input
            type="radio"
            className={styles.radio}
            name={name}
            value={option.value}
            checked={option.value === chosen}
            onChange={() => onChoose(option.value)}
            onClick={letGo}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  )
}

/** After a click, arrows and Space step again; after a choice by keyboard, the focus stays. */
function letGo({ detail, currentTarget }: MouseEvent<HTMLInputElement>): void {
  if (detail > 0) currentTarget.blur()
}
