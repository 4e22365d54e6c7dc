import { useMemo } from 'react'
import { type CheckState, idleState } from '../../checking/check-state'
import { checkGradients } from '../../engine/gradient-check'
import type { Check } from '../../lessons/lesson'
import type { ProgramSession } from '../../state/session/program-session'
import { Tex } from '../shared/Tex'
import { useLanguage } from '../shared/use-language'
import { definitionsFor } from './definitions'
import styles from './StageCheck.module.css'
import { StageCheckTable } from './StageCheckTable'

interface FinishedCheckProps {
  readonly check: Check
  readonly session: ProgramSession
}

/** The gradient check of the net in the graph, measured at once, as it is printed; with the rule that is broken, if one is. */
export function FinishedCheck({ check: { parameters }, session: { run, broken } }: FinishedCheckProps) {
  const { t, say } = useLanguage()
  const state = useMemo((): CheckState => {
    const checks = [...checkGradients(run, parameters)].flatMap((event) =>
      event.kind === 'array' ? [event.check] : [],
    )
    return {
      ...idleState,
      phase: 'finished',
      arrays: checks,
      checks: new Map(checks.map((each) => [each.id, each])),
    }
  }, [run, parameters])
  return (
    <section className={styles.check} aria-label={t('check.title')}>
      <h3>{t('check.title')}</h3>
      <div className={styles.definitions}>
        <Tex of={definitionsFor('L')} display />
      </div>
      {broken && (
        <p>
          <strong>{t('broken.title', { rule: say(broken.title) })}</strong>
        </p>
      )}
      <StageCheckTable state={state} />
    </section>
  )
}
