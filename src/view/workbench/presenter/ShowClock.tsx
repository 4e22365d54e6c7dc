import clsx from 'clsx'
import { RotateCcw } from 'lucide-react'
import { useEffect, useState } from 'react'
import { clockText, keepTimes, keptTimes, type ShowTimes } from '../../../state/show/show-clock'
import { Button } from '../../shared/Button'
import { useLanguage } from '../../shared/use-language'
import styles from './ShowClock.module.css'

interface ShowClockProps {
  readonly show: string
}

/** The time of day, how long the show has been going on, and how much is left of what is planned. */
export function ShowClock({ show }: ShowClockProps) {
  const { t, language } = useLanguage()
  const [times, setTimes] = useState(() => keptTimes(show, sessionStorage))
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  useEffect(() => keepTimes(show, times, sessionStorage), [show, times])
  const change = (changed: Partial<ShowTimes>): void => {
    setNow(Date.now())
    setTimes({ ...times, ...changed })
  }
  const elapsed = Math.max(0, now - times.began)
  const left = times.plannedMinutes * 60_000 - elapsed
  return (
    <section className={styles.clock} aria-label={t('presenter.clock')}>
      <span>{new Date(now).toLocaleTimeString(language, { hour: 'numeric', minute: '2-digit' })}</span>
      <span className={styles.elapsed}>{clockText(elapsed)}</span>
      <Button icon aria-label={t('presenter.restart')} onClick={() => change({ began: Date.now() })}>
        <RotateCcw size={18} aria-hidden="true" />
      </Button>
      <label className={styles.planned}>
        {t('presenter.planned')}
        <input
          type="number"
          min={1}
          max={600}
          value={times.plannedMinutes}
          onChange={({ target }) => {
            const minutes = target.valueAsNumber
            if (minutes >= 1 && minutes <= 600) change({ plannedMinutes: minutes })
          }}
        />
      </label>
      <span className={clsx(styles.left, left < 0 && styles.over)}>
        {t('presenter.left', { time: clockText(left) })}
      </span>
    </section>
  )
}
