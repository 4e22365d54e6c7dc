import { useEffect } from 'react'
import type { CheckRequest } from '../../checking/protocol'
import type { Check } from '../../lessons/lesson'
import { checkClient } from '../../state/clients/check-client'
import { withRule } from '../../state/session/fold'
import type { LessonSession } from '../../state/session/lesson-session'
import { appStore } from '../../state/stores/app-store'
import { Choice } from '../shared/Choice'
import { Tex } from '../shared/Tex'
import { useKeys } from '../shared/use-keys'
import { useLanguage } from '../shared/use-language'
import { definitionsFor } from './definitions'
import { programNet } from './program-net'
import styles from './StageCheck.module.css'
import { StageCheckTable } from './StageCheckTable'
import { useCheck } from './use-check'

interface StageCheckProps {
  readonly check: Check
  readonly session: LessonSession
}

const keys = { r: 'rule', R: 'rule' } as const

/** The gradient check of the net in the graph, in letters of the stage: it measures at once, and again for every rule that is broken. */
export function StageCheck({ check, session }: StageCheckProps) {
  const { t, say } = useLanguage()
  const { program, run, broken } = session
  const rules = check.brokenRules
  const request: CheckRequest = {
    net: programNet(program.text, run.graph, check.parameters),
    ...(broken && { brokenRule: broken.id }),
  }
  const state = useCheck(request)
  const asked = JSON.stringify(request)
  useEffect(() => checkClient.start(JSON.parse(asked) as CheckRequest), [asked])
  const breakRule = (id: string): void =>
    appStore.getState().change(
      withRule(
        session,
        rules.find((each) => each.id === id),
      ),
    )
  const next = rules[broken ? rules.findIndex(({ id }) => id === broken.id) + 1 : 0]
  useKeys(keys, { rule: () => breakRule(next?.id ?? '') })
  return (
    <section className={styles.check} aria-label={t('check.title')}>
      <div className={styles.definitions}>
        <Tex of={definitionsFor('L')} display />
      </div>
      <Choice
        stacked
        label={t('check.rules')}
        options={[
          { value: '', label: t('check.intact') },
          ...rules.map(({ id, title }) => ({ value: id, label: say(title) })),
        ]}
        chosen={broken?.id ?? ''}
        onChoose={breakRule}
      />
      <StageCheckTable state={state} />
    </section>
  )
}
