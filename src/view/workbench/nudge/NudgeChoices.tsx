import { firstIndex } from '../../../engine/formula/index-text'
import { isScalarShape, type Shape } from '../../../engine/tensor'
import { Choice } from '../../shared/Choice'
import { useLanguage } from '../../shared/use-language'
import styles from './NudgePanel.module.css'

const sizes = [0.1, 0.01, 0.001].map((size) => ({ value: String(size), label: String(size) }))

interface NudgeChoicesProps {
  readonly shape: Shape
  readonly entry: number
  readonly by: number
  readonly onEntry: (entry: number) => void
  readonly onBy: (by: number) => void
}

/** Chooses which entry is changed, in which direction and by how much. */
export function NudgeChoices({ shape, entry, by, onEntry, onBy }: NudgeChoicesProps) {
  const { t } = useLanguage()
  const columns = shape.at(-1) ?? 1
  const [row, column] = [Math.floor(entry / columns), entry % columns]
  return (
    <div className={styles.choices}>
      {shape.length === 2 && (
        <Index
          label={t('nudge.row')}
          length={shape.at(-2) ?? 1}
          index={row}
          onChange={(chosen) => onEntry(chosen * columns + column)}
        />
      )}
      {!isScalarShape(shape) && (
        <Index
          label={t(shape.length === 2 ? 'nudge.column' : 'nudge.entry')}
          length={columns}
          index={column}
          onChange={(chosen) => onEntry(row * columns + chosen)}
        />
      )}
      <Choice
        label={t('nudge.direction')}
        options={[
          { value: 'up', label: '+' },
          { value: 'down', label: '−' },
        ]}
        chosen={by > 0 ? 'up' : 'down'}
        onChoose={(direction) => onBy(direction === 'up' ? Math.abs(by) : -Math.abs(by))}
      />
      <Choice
        label={t('nudge.size')}
        options={sizes}
        chosen={String(Math.abs(by))}
        onChoose={(size) => onBy(Math.sign(by) * Number(size))}
      />
    </div>
  )
}

interface IndexProps {
  readonly label: string
  readonly length: number
  readonly index: number
  readonly onChange: (index: number) => void
}

/** A row or a column, counted as in formulas. */
const Index = ({ label, length, index, onChange }: IndexProps) => (
  <label className={styles.index}>
    {label}
    <select value={index} onChange={(event) => onChange(Number(event.target.value))}>
      {Array.from({ length }, (_, each) => (
        <option key={each} value={each}>
          {each + firstIndex(length)}
        </option>
      ))}
    </select>
  </label>
)
