import { useId } from 'react'
import { useStore } from 'zustand'
import { chartStore, type LossScale, smoothingWindows } from '../../../state/stores/chart-store'
import { Choice } from '../../shared/Choice'
import { useLanguage } from '../../shared/use-language'
import styles from './LossOptions.module.css'
import { useSmoothingWords } from './use-smoothing-words'

const scales: readonly LossScale[] = ['linear', 'log']

/** The scale of the loss axis, and how much the lines are smoothed. */
export function LossOptions() {
  const { t } = useLanguage()
  const id = useId()
  const words = useSmoothingWords()
  const { scale, window } = useStore(chartStore)
  const choose = (at: number): void => {
    const chosen = smoothingWindows[at]
    if (chosen !== undefined) chartStore.setState({ window: chosen })
  }
  return (
    <div className={styles.options}>
      <Choice
        label={t('train.scale')}
        options={scales.map((value) => ({ value, label: t(`train.scale.${value}`) }))}
        chosen={scale}
        onChoose={(chosen) => chartStore.setState({ scale: chosen })}
      />
      <div className={styles.smoothing}>
        <label htmlFor={id}>{t('train.smoothing')}</label>
        <input
          id={id}
          className={styles.slider}
          type="range"
          min={0}
          max={smoothingWindows.length - 1}
          step={1}
          value={smoothingWindows.indexOf(window)}
          aria-valuetext={words(window)}
          onChange={(event) => choose(event.target.valueAsNumber)}
        />
        <output className={styles.window} htmlFor={id}>
          {words(window)}
        </output>
      </div>
    </div>
  )
}
