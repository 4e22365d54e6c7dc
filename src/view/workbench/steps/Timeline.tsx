import type { Trace } from '../../../trace/steps/trace'
import { useLanguage } from '../../shared/use-language'
import styles from './Timeline.module.css'
import { TimelinePieces } from './TimelinePieces'

interface TimelineProps {
  readonly trace: Trace
  readonly step: number
  readonly onGo: (step: number) => void
}

/** Every step as a piece in the colour of its phase, with a slider on top. */
export function Timeline({ trace, step, onGo }: TimelineProps) {
  const { t } = useLanguage()
  const last = trace.steps.length
  return (
    <div className={styles.timeline}>
      <div className={styles.track}>
        <TimelinePieces trace={trace} step={step} />
        <input
          className={styles.slider}
          type="range"
          aria-label={t('transport.step')}
          min={0}
          max={last}
          step={1}
          value={step}
          onChange={(event) => onGo(event.target.valueAsNumber)}
        />
        <span className={styles.ring} />
      </div>
      <output className={styles.position}>{t('transport.position', { step, last })}</output>
    </div>
  )
}
