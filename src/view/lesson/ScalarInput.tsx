import type { ReactNode } from 'react'
import { texSymbol } from '../../engine/tex-symbol'
import type { Range } from '../../lessons/lesson'
import { Tex } from '../shared/Tex'
import { useLanguage } from '../shared/use-language'
import styles from './InputsPanel.module.css'
import { NumberField } from './NumberField'

interface ScalarInputProps {
  readonly id: string
  readonly tex?: string
  readonly value: number
  readonly range: Range
  readonly onChange: (value: number) => void
  /** What else can be done with it. */
  readonly action?: ReactNode
}

/** A number with a slider; what is typed may lie beyond the slider's ends. */
export function ScalarInput({ id, tex = texSymbol(id), value, range, onChange, action }: ScalarInputProps) {
  const { t } = useLanguage()
  return (
    <div className={styles.scalar}>
      <span className={styles.name}>
        <Tex tex={tex} />
      </span>
      <input
        className={styles.slider}
        type="range"
        aria-label={t('inputs.slider', { name: id })}
        {...range}
        value={value}
        onChange={(event) => onChange(event.target.valueAsNumber)}
      />
      <NumberField label={id} value={value} onChange={onChange} />
      {action}
    </div>
  )
}
