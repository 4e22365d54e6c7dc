import { type PointerEvent, useMemo } from 'react'
import { firstIndex } from '../../../engine/formula/index-text'
import { pictureSide } from '../../../layout/array-look'
import { largestSize } from '../../../lib/largest-size'
import { unitsOf, type WeightEntry, weightGradient } from '../../../microscope/entry-shares'
import type { Iteration } from '../../../microscope/iteration'
import { HeatLegend } from '../../heat/HeatLegend'
import { Picture } from '../../heat/Picture'
import { Button } from '../../shared/Button'
import { useLanguage } from '../../shared/use-language'
import { unitColumn } from '../insight/unit-column'
import { CountField } from './CountField'
import styles from './EntryPicker.module.css'

interface EntryPickerProps {
  readonly iteration: Iteration
  readonly entry: WeightEntry
  readonly largest: WeightEntry
  readonly onChoose: (entry: WeightEntry) => void
}

const picturePx = 168
const cellPx = picturePx / pictureSide

/**
 * Selects an entry of ∂L/∂W1: a unit, and a pixel in the picture of its gradient, by pointer or by number.
 */
export function EntryPicker({ iteration, entry, largest, onChoose }: EntryPickerProps) {
  const { t } = useLanguage()
  const { data } = weightGradient(iteration)
  const units = unitsOf(iteration)
  const first = firstIndex(units)
  const column = useMemo(() => unitColumn(data, units, entry.unit), [data, units, entry.unit])
  const limit = useMemo(() => largestSize(data), [data])
  const [row, across] = [Math.floor(entry.pixel / pictureSide), entry.pixel % pictureSide]
  const choose = (change: Partial<WeightEntry>): void => onChoose({ ...entry, ...change })

  function point({ nativeEvent, buttons, type }: PointerEvent): void {
    if (type === 'pointermove' && buttons === 0) return
    const cell = (px: number): number => Math.min(pictureSide - 1, Math.max(0, Math.floor(px / cellPx)))
    choose({ pixel: cell(nativeEvent.offsetY) * pictureSide + cell(nativeEvent.offsetX) })
  }

  return (
    <div className={styles.picker}>
      <div className={styles.picture} data-unit={entry.unit + first}>
        <Picture data={column.data} limit={limit} tone="diverging" sizePx={picturePx} />
        <div
          className={styles.mark}
          style={{ left: across * cellPx, top: row * cellPx, width: cellPx, height: cellPx }}
        />
        <div className={styles.surface} onPointerDown={point} onPointerMove={point} />
      </div>
      <div className={styles.fields}>
        <CountField
          label={t('microscope.unit')}
          value={entry.unit + first}
          count={units}
          onChange={(unit) => choose({ unit: unit - first })}
        />
        <CountField
          label={t('microscope.row')}
          value={row + 1}
          count={pictureSide}
          onChange={(next) => choose({ pixel: (next - 1) * pictureSide + across })}
        />
        <CountField
          label={t('microscope.column')}
          value={across + 1}
          count={pictureSide}
          onChange={(next) => choose({ pixel: row * pictureSide + next - 1 })}
        />
        <Button onClick={() => onChoose(largest)}>{t('microscope.largest')}</Button>
      </div>
      <HeatLegend unit="gradient" limit={limit} />
    </div>
  )
}
