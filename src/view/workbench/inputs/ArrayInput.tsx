import type { ReactNode } from 'react'
import { firstIndex } from '../../../engine/formula/index-text'
import { plainSymbol, texSymbol } from '../../../engine/formula/tex-symbol'
import type { Words } from '../../../engine/formula/words'
import { formatShape, type Tensor } from '../../../engine/tensor'
import { NumberField } from '../../shared/NumberField'
import { Tex } from '../../shared/Tex'
import { useLanguage } from '../../shared/use-language'
import styles from './InputsPanel.module.css'

interface ArrayInputProps {
  readonly id: string
  readonly name?: Words
  readonly value: Tensor
  readonly note: string | undefined
  readonly onChange: (value: Tensor) => void
  /** A button for this input. */
  readonly action?: ReactNode
}

/** A vector or matrix, edited cell by cell. */
export function ArrayInput({
  id,
  name = { tex: texSymbol(id), plain: plainSymbol(id) },
  value,
  note,
  onChange,
  action,
}: ArrayInputProps) {
  const { t } = useLanguage()
  const columns = value.shape.at(-1) ?? 1
  const labelOf = (place: number): string =>
    value.shape.length === 1
      ? t('inputs.entry', { name: id, row: place + firstIndex(columns) })
      : t('inputs.cell', {
          name: id,
          row: Math.floor(place / columns) + firstIndex(value.shape[0]),
          column: (place % columns) + firstIndex(columns),
        })
  return (
    <div className={styles.array}>
      <span className={styles.caption}>
        <Tex of={name} />
        <span className={styles.note}>{formatShape(value.shape)}</span>
        {note && <span className={styles.note}>{note}</span>}
        {action && <span className={styles.action}>{action}</span>}
      </span>
      <div className={styles.cells} style={{ gridTemplateColumns: `repeat(${columns}, minmax(56px, 88px))` }}>
        {Array.from(value.data, (entry, place) => ({ entry, place })).map(({ entry, place }) => (
          <NumberField
            key={place}
            label={labelOf(place)}
            value={entry}
            onChange={(changed) => onChange({ shape: value.shape, data: value.data.with(place, changed) })}
          />
        ))}
      </div>
    </div>
  )
}
