import type { ReactNode } from 'react'
import { plainSymbol, texSymbol } from '../../../engine/formula/tex-symbol'
import type { Words } from '../../../engine/formula/words'
import type { Range } from '../../../program/program'
import { NumberField } from '../../shared/NumberField'
import { Tex } from '../../shared/Tex'
import { useLanguage } from '../../shared/use-language'
import styles from './InputsPanel.module.css'

interface ScalarInputProps {
  readonly id: string
  readonly name?: Words
  readonly value: number
  readonly range: Range
  readonly onChange: (value: number) => void
  /** A button for this input. */
  readonly action?: ReactNode
}

/** A number with a slider; a typed value may be outside the slider's range. */
export function ScalarInput({
  id,
  name = { tex: texSymbol(id), plain: plainSymbol(id) },
  value,
  range,
  onChange,
  action,
}: ScalarInputProps) {
  const { t } = useLanguage()
  return (
    <div className={styles.scalar}>
      <span className={styles.name}>
        <Tex of={name} />
        {action}
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
    </div>
  )
}
