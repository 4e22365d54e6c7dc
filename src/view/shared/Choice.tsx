import clsx from 'clsx'
import { type MouseEvent, memo, useId } from 'react'
import styles from './Choice.module.css'
import { useLatest } from './use-latest'

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
  const choose = useLatest((value: string) => onChoose(value as Value))
  return (
    <fieldset className={clsx(styles.choice, stacked && styles.stacked, 'no-print')} disabled={disabled}>
      <legend className="visually-hidden">{label}</legend>
      {options.map((option) => (
        <Option
          key={option.value}
          name={name}
          value={option.value}
          label={option.label}
          isChosen={option.value === chosen}
          onChoose={choose}
        />
      ))}
    </fieldset>
  )
}

interface OptionProps {
  readonly name: string
  readonly value: string
  readonly label: string
  readonly isChosen: boolean
  readonly onChoose: (value: string) => void
}

/** One of the options; React sets all attributes of a radio button whenever it is rendered, so that is not done at every step. */
const Option = memo(({ name, value, label, isChosen, onChoose }: OptionProps) => (
  <label className={clsx(styles.option, isChosen && styles.chosen)}>
    <input
      type="radio"
      className={styles.radio}
      name={name}
      value={value}
      checked={isChosen}
      onChange={() => onChoose(value)}
      onClick={letGo}
    />
    {label}
  </label>
))

/** After a click, arrows and Space step again; after a choice by keyboard, the focus stays. */
function letGo({ detail, currentTarget }: MouseEvent<HTMLInputElement>): void {
  if (detail > 0) currentTarget.blur()
}
