import { useState } from 'react'
import { isBusy } from '../../checking/check-state'
import type { CheckRequest } from '../../checking/protocol'
import type { Check } from '../../lessons/lesson'
import { withRule } from '../../state/session/fold'
import type { LessonSession } from '../../state/session/lesson-session'
import { appStore } from '../../state/stores/app-store'
import { Choice } from '../shared/Choice'
import { FittedTex } from '../shared/FittedTex'
import panelStyles from '../shared/Panel.module.css'
import { Prose } from '../shared/Prose'
import { useLanguage } from '../shared/use-language'
import styles from './CheckPanel.module.css'
import { CheckResults } from './CheckResults'
import { CheckRunner } from './CheckRunner'
import { definitionsFor } from './definitions'
import { programNet } from './program-net'
import { RealSize } from './RealSize'
import { useCheck } from './use-check'

interface CheckPanelProps {
  readonly check: Check
  readonly session: LessonSession
}

/**
 * Compares the numerical gradients of every parameter with the backpropagated ones; a rule can be broken on
 * purpose.
 */
export function CheckPanel({ check, session }: CheckPanelProps) {
  const { t, say } = useLanguage()
  const [size, setSize] = useState<'shown' | 'real'>('shown')
  const [seed, setSeed] = useState(check.realSize?.seed ?? 0)
  const { program, run, broken: rule } = session
  const real = size === 'real' ? check.realSize : undefined
  const request: CheckRequest = {
    net: real
      ? { kind: 'digits', seed, images: real.images }
      : programNet(program.text, run.graph, check.parameters),
    ...(rule && { brokenRule: rule.id }),
  }
  const state = useCheck(request)
  const breakRule = (id: string): void => {
    const chosen = check.brokenRules.find((each) => each.id === id)
    appStore.getState().change(withRule(session, chosen))
  }
  return (
    <section className={panelStyles.panel} aria-label={t('check.title')}>
      <h2 className={panelStyles.title}>{t('check.title')}</h2>
      <div className={`${panelStyles.card} ${styles.card}`}>
        <p>
          <Prose text={t('check.explain')} />
        </p>
        <FittedTex of={definitionsFor('L')} />
        {check.realSize && (
          <Choice
            label={t('check.net')}
            options={[
              { value: 'shown', label: t('check.net.shown') },
              { value: 'real', label: t('check.net.real') },
            ]}
            chosen={size}
            onChoose={setSize}
            disabled={isBusy(state)}
          />
        )}
        {real && <RealSize images={real.images} seed={seed} onSeed={setSeed} />}
        <h3 className={styles.heading}>{t('check.rules')}</h3>
        <Choice
          stacked
          label={t('check.rules')}
          options={[
            { value: '', label: t('check.intact') },
            ...check.brokenRules.map(({ id, title }) => ({ value: id, label: say(title) })),
          ]}
          chosen={rule?.id ?? ''}
          onChoose={breakRule}
          disabled={isBusy(state)}
        />
        {rule && <p>{say(rule.fault)}</p>}
        <CheckRunner state={state} request={request} />
        <CheckResults state={state} rule={rule} isShown={real === undefined} />
      </div>
    </section>
  )
}
