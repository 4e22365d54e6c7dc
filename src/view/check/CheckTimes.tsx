import type { CheckTimes as Times } from '../../checking/protocol'
import { formatNumber } from '../../lib/format'
import { fixed } from '../shared/fixed'
import { useDuration } from '../shared/use-duration'
import { useLanguage } from '../shared/use-language'
import styles from './CheckTimes.module.css'

interface CheckTimesProps {
  readonly times: Times
}

/** How long both methods took, and how many times longer the numerical one. */
export function CheckTimes({ times: { numericalMs, backpropagationMs } }: CheckTimesProps) {
  const { t } = useLanguage()
  const duration = useDuration()
  const time = (ms: number): string =>
    ms < 1000
      ? t('check.times.milliseconds', { time: formatNumber(Number(ms.toPrecision(2))) })
      : duration(ms, 1)
  const ratio = numericalMs / backpropagationMs
  return (
    <>
      <dl className={styles.times}>
        <dt>{t('check.times.numerical')}</dt>
        <dd>{time(numericalMs)}</dd>
        <dt>{t('check.times.backpropagation')}</dt>
        <dd>{time(backpropagationMs)}</dd>
      </dl>
      <p data-check-ratio={ratio}>
        {ratio < 1
          ? t('check.times.less')
          : t('check.times.ratio', { ratio: fixed(Number(ratio.toPrecision(2)), ratio < 10 ? 1 : 0) })}
      </p>
    </>
  )
}
