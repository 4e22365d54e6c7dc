import { useId } from 'react'
import { firstIndex } from '../../../engine/formula/index-text'
import styles from './CountField.module.css'

interface CountFieldProps {
  readonly label: string
  readonly value: number
  /** How many there are. */
  readonly count: number
  readonly onChange: (value: number) => void
}

/** The number of one of several, counted as in formulas; anything else is ignored. */
export function CountField({ label, value, count, onChange }: CountFieldProps) {
  const id = useId()
  const least = firstIndex(count)
  const most = least + count - 1
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="number"
        min={least}
        max={most}
        value={value}
        onChange={({ target }) => {
          const typed = target.valueAsNumber
          if (Number.isInteger(typed) && typed >= least && typed <= most) onChange(typed)
        }}
      />
    </div>
  )
}
