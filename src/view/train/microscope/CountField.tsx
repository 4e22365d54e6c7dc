import { useId } from 'react'
import styles from './CountField.module.css'

interface CountFieldProps {
  readonly label: string
  readonly value: number
  readonly most: number
  readonly onChange: (value: number) => void
}

/** A whole number from 1 to `most`; anything else is ignored. */
export function CountField({ label, value, most, onChange }: CountFieldProps) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="number"
        min={1}
        max={most}
        value={value}
        onChange={({ target }) => {
          const typed = target.valueAsNumber
          if (Number.isInteger(typed) && typed >= 1 && typed <= most) onChange(typed)
        }}
      />
    </div>
  )
}
