import type { Accuracies } from '../../../training/history/accuracies'
import { fixed } from '../../shared/fixed'
import { useLanguage } from '../../shared/use-language'
import { colourOf } from '../runs/run-looks'
import styles from './AccuracyLabels.module.css'
import type { ChartFrame } from './chart-frame'

interface AccuracyLabelsProps {
  readonly frame: ChartFrame
  readonly latest: Accuracies
  readonly look: number
}

const lineHeightPx = 20

/** The name and the latest value of each accuracy at the end of its line, with the higher one on top. */
export function AccuracyLabels({
  frame: { x, y, left, right, top, bottom },
  latest,
  look,
}: AccuracyLabelsProps) {
  const { t } = useLanguage()
  const across = x(latest.iteration)
  const isLeft = across < (left + right) / 2
  const trainIsHigher = latest.train >= latest.test
  const lowerHeight = Math.min(bottom - 8, y(Math.min(latest.train, latest.test)) + 24)
  const upperHeight = Math.max(
    top + 2,
    Math.min(lowerHeight - lineHeightPx, y(Math.max(latest.train, latest.test)) - 12),
  )
  const label = (part: 'train' | 'test') => {
    const height = (part === 'train') === trainIsHigher ? upperHeight : lowerHeight
    return (
      <text
        className={styles.label}
        x={isLeft ? across + 8 : across}
        y={height}
        textAnchor={isLeft ? 'start' : 'end'}
        style={{ fill: colourOf(look) }}
      >
        {t(`train.accuracy.${part}`, { value: fixed(latest[part], 3) })}
      </text>
    )
  }
  return (
    <>
      {label('train')}
      {label('test')}
    </>
  )
}
