import { useEffect } from 'react'
import type { CheckState } from '../../checking/check-state'
import { isBusy } from '../../checking/check-state'
import type { CheckedArray, CheckRequest } from '../../checking/protocol'
import { sentenceFor } from '../../checking/sentence'
import { texSymbol } from '../../engine/formula/tex-symbol'
import type { ArrayCheck } from '../../engine/gradient-check'
import type { Check } from '../../lessons/lesson'
import { formatNumber, texNumber } from '../../lib/format'
import { checkClient } from '../../state/clients/check-client'
import { withRule } from '../../state/session/fold'
import type { LessonSession } from '../../state/session/lesson-session'
import { appStore } from '../../state/stores/app-store'
import { Choice } from '../shared/Choice'
import { Failure } from '../shared/Failure'
import { Tex } from '../shared/Tex'
import { useKeys } from '../shared/use-keys'
import { useLanguage } from '../shared/use-language'
import { definitionsFor } from './definitions'
import { programNet } from './program-net'
import styles from './StageCheck.module.css'
import { useCheck } from './use-check'
import { VerdictWords } from './VerdictWords'

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
      <Results state={state} />
    </section>
  )
}

function Results({ state }: { readonly state: CheckState }) {
  const { t } = useLanguage()
  const { arrays, checks, error } = state
  if (error) return <Failure sentence={sentenceFor(error)} />
  return (
    <table className={styles.table} aria-busy={isBusy(state)}>
      <caption className="visually-hidden">{t('check.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('check.table.array')}</th>
          <th scope="col">s</th>
          <th scope="col">g</th>
          <th scope="col">{t('check.table.relative')}</th>
        </tr>
      </thead>
      <tbody>
        {arrays.map((array) => (
          <Row key={array.id} array={array} check={checks.get(array.id)} />
        ))}
      </tbody>
    </table>
  )
}

interface RowProps {
  readonly array: CheckedArray
  /** Undefined until the array has been checked. */
  readonly check: ArrayCheck | undefined
}

/** An array: both gradients of the entry in which they differ most, and how far apart the arrays are. */
function Row({ array: { id }, check }: RowProps) {
  const short = Number(check?.relativeDifference.toPrecision(2))
  return (
    <tr data-check={id} data-value={check?.relativeDifference} data-for={id}>
      <th scope="row">
        <span className="visually-hidden">{id}</span>
        <Tex of={{ tex: texSymbol(id), plain: id }} />
      </th>
      <td>{check ? formatNumber(check.largest.numerical) : '?'}</td>
      <td>{check ? formatNumber(check.largest.backpropagated) : '?'}</td>
      <td>
        {check ? (
          <>
            <span className="visually-hidden">{formatNumber(short)}</span>
            <Tex of={{ tex: texNumber(short), plain: formatNumber(short) }} />{' '}
            <VerdictWords relativeDifference={check.relativeDifference} />
          </>
        ) : (
          '?'
        )}
      </td>
    </tr>
  )
}
