import clsx from 'clsx'
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
              key={`${each.kind}-${each.node}-${'edge' in each ? each.edge.id : ''}`}
              className={clsx(
                styles.piece,
                each.kind === 'forward' ? styles.forward : styles.backward,
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
