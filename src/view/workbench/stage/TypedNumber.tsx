import type { ListedStop } from '../../../state/lecture/beyond'
import { useLanguage } from '../../shared/use-language'
import styles from './TypedNumber.module.css'

interface TypedNumberProps {
  readonly typed: string
  readonly stops: readonly ListedStop[]
}

/** The number that is being typed, with the part that Enter opens. */
export function TypedNumber({ typed, stops }: TypedNumberProps) {
  const { t, say } = useLanguage()
  const stop = stops[Number(typed) - 1]
  const names = stop && [say(stop.lesson), ...(stop.part ? [say(stop.part)] : [])]
  return (
    <p className={styles.number} role="status">
      <strong>{typed}</strong> {names ? names.join(' · ') : t('present.no-stop', { count: stops.length })}
      {names && <kbd>Enter</kbd>}
    </p>
  )
}
