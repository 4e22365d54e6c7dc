import clsx from 'clsx'
import type { Step } from '../../trace/step'
import type { Trace } from '../../trace/trace'
import { useLanguage } from '../shared/use-language'
import styles from './Timeline.module.css'

interface TimelineProps {
  readonly trace: Trace
  readonly step: number
  readonly onGo: (step: number) => void
}

/** Every step as a piece in the colour of its phase, under a slider that can be dragged. */
export function Timeline({ trace, step, onGo }: TimelineProps) {
  const { t } = useLanguage()
  const last = trace.steps.length
  return (
    <div className={styles.timeline}>
      <div className={styles.track}>
        <div className={styles.pieces} aria-hidden="true">
          {trace.steps.map((each, index) => (
            <span
              key={index}
              className={clsx(
                styles.piece,
                toneOf(each),
                index + 1 <= step && styles.done,
                index + 1 === step && styles.current,
              )}
            />
          ))}
        </div>
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

/** The colour of a step: forward, backward, or that of a line of algebra, which goes neither way. */
const toneOf = ({ kind }: Step): string | undefined =>
  kind === 'line' ? styles.line : kind === 'forward' ? styles.forward : styles.backward
