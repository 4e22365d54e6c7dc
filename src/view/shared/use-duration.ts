import { fixed } from './fixed'
import { useLanguage } from './use-language'

/**
 * Returns a function that writes a time in minutes and seconds; below a minute, the seconds have
 * `fractionDigits` digits after the point.
 */
export function useDuration(): (ms: number, fractionDigits?: number) => string {
  const { t } = useLanguage()
  return (ms, fractionDigits = 0) => {
    const seconds = ms / 1000
    if (seconds < 59.95) return t('time.seconds', { seconds: fixed(seconds, fractionDigits) })
    const whole = Math.round(seconds)
    return t('time.minutes', { minutes: Math.floor(whole / 60), seconds: whole % 60 })
  }
}
