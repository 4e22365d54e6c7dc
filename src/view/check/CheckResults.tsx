import { type CheckState, entryCount } from '../../checking/check-state'
import { type Outcome, outcomeOf } from '../../checking/outcome'
import type { BrokenRule } from '../../engine/broken-rules/broken-rule'
import type { Key } from '../../i18n/dictionaries'
import { fixed } from '../shared/fixed'
import { Prose } from '../shared/Prose'
import { useLanguage } from '../shared/use-language'
import styles from './CheckResults.module.css'
import { CheckTable } from './CheckTable'
import { CheckTimes } from './CheckTimes'

interface CheckResultsProps {
  readonly state: CheckState
  readonly rule: BrokenRule | undefined
  /** Whether the net being checked is the one in the graph. */
  readonly isShown: boolean
  /** Whether it is a program of the visitor's, of which no text can say where it has kinks. */
  readonly isOwn?: boolean
}

/** The results of the check: array by array, in a sentence, and how long it took. */
export function CheckResults({ state, rule, isShown, isOwn = false }: CheckResultsProps) {
  const { t } = useLanguage()
  if (state.arrays.length === 0) return null
  const outcome = outcomeOf(state)
  return (
    <>
      <CheckTable state={state} isShown={isShown} isOwn={isOwn} />
      <div role="status">
        {outcome && <OutcomeWords outcome={outcome} rule={rule} count={entryCount(state)} isOwn={isOwn} />}
      </div>
      {state.times && <CheckTimes times={state.times} />}
      <p className={styles.thresholds}>
        <Prose text={t(isOwn ? 'check.own.thresholds' : 'check.thresholds')} />
      </p>
    </>
  )
}

interface OutcomeWordsProps {
  readonly outcome: Outcome
  readonly rule: BrokenRule | undefined
  readonly count: number
  readonly isOwn: boolean
}

function OutcomeWords({ outcome: { kind, faulty, right }, rule, count, isOwn }: OutcomeWordsProps) {
  const { t, say } = useLanguage()
  const words = t(outcomeKey(kind, count, isOwn), { faulty: faulty.join(', '), count: fixed(count, 0) })
  if (kind !== 'caught' || !rule) return <p>{words}</p>
  const rest = right.length > 0 ? ` ${t('check.outcome.caught.right', { right: right.join(', ') })}` : ''
  return <p>{`${words}${rest} ${say(rule.trail)}`}</p>
}

function outcomeKey(kind: Outcome['kind'], count: number, isOwn: boolean): Key {
  if (kind === 'right' && count === 1) return 'check.outcome.right-one'
  return isOwn && kind !== 'right' ? 'check.own.differs' : `check.outcome.${kind}`
}
