import clsx from 'clsx'
import type { KeyboardEvent, MouseEvent } from 'react'
import type { FirstLayer } from '../../../training/looks/first-layer'
import { useLanguage } from '../../shared/use-language'
import { placeAfterKey } from './place-after-key'
import styles from './UnitPictures.module.css'
import { unitColumn } from './unit-column'
import { type UnitGrid, unitAt } from './unit-grid'
import { useUnitWords } from './use-unit-words'

interface UnitSurfaceProps {
  readonly layer: FirstLayer
  readonly grid: UnitGrid
  readonly chosen: number
  readonly pointed: number | undefined
  readonly onChoose: (unit: number) => void
  readonly onPoint: (unit: number | undefined) => void
}

/** Covers the pictures and selects a unit: by mouse, finger or the arrow keys; describes its numbers. */
export function UnitSurface({ layer, grid, chosen, pointed, onChoose, onPoint }: UnitSurfaceProps) {
  const { t } = useLanguage()
  const { nameOf, rangeOf } = useUnitWords(layer)
  const { units, weights, gradients } = layer
  const unitUnder = ({ clientX, clientY, currentTarget }: MouseEvent<HTMLElement>): number | undefined => {
    const { left, top } = currentTarget.getBoundingClientRect()
    return unitAt(grid, units, clientX - left, clientY - top)
  }
  const choose = (event: MouseEvent<HTMLElement>): void => {
    const unit = unitUnder(event)
    if (unit !== undefined) onChoose(unit)
  }
  const press = (event: KeyboardEvent): void => {
    const next = placeAfterKey(event, chosen, grid.across, units)
    if (next === undefined) return
    event.preventDefault()
    onPoint(undefined)
    onChoose(next)
  }
  const words = [
    nameOf(chosen),
    rangeOf('weights', unitColumn(weights, units, chosen)),
    rangeOf('gradients', unitColumn(gradients, units, chosen)),
  ].join(', ')
  return (
    <div
      className={styles.surface}
      role="slider"
      tabIndex={0}
      aria-label={t('insight.units.choose')}
      aria-valuemin={1}
      aria-valuemax={units}
      aria-valuenow={chosen + 1}
      aria-valuetext={words}
      onClick={choose}
      onMouseMove={(event) => onPoint(unitUnder(event))}
      onMouseLeave={() => onPoint(undefined)}
      onKeyDown={press}
    >
      {layer.dead.map((unit) => (
        <UnitMark key={unit} grid={grid} unit={unit} look={styles.dead} />
      ))}
      <UnitMark grid={grid} unit={chosen} />
      {pointed !== undefined && pointed !== chosen && (
        <UnitMark grid={grid} unit={pointed} look={styles.pointed} />
      )}
    </div>
  )
}

interface UnitMarkProps {
  readonly grid: UnitGrid
  readonly unit: number
  readonly look?: string | undefined
}

const marginPx = 2

const UnitMark = ({ grid: { across, pitchPx, picturePx }, unit, look }: UnitMarkProps) => (
  <span
    className={clsx(styles.mark, look)}
    style={{
      left: (unit % across) * pitchPx - marginPx,
      top: Math.floor(unit / across) * pitchPx - marginPx,
      width: picturePx + 2 * marginPx,
      height: picturePx + 2 * marginPx,
    }}
  />
)
