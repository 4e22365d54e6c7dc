import clsx from 'clsx'
import { useRef, useState } from 'react'
import { toNested } from '../../engine/tensor'
import type { Update } from '../../lessons/lesson'
import { formatExact, formatNumber } from '../../lib/format'
import type { LessonSession } from '../../state/session/lesson-session'
import { appStore } from '../../state/stores/app-store'
import { updated } from '../../trace/update/updated'
import { Button } from '../shared/Button'
import { intoView } from '../shared/into-view'
import { NumberField } from '../shared/NumberField'
import panelStyles from '../shared/Panel.module.css'
import { Prose } from '../shared/Prose'
import { useBeforePaint } from '../shared/use-before-paint'
import { useLanguage } from '../shared/use-language'
import styles from './UpdatePanel.module.css'

interface UpdatePanelProps {
  readonly update: Update
  readonly session: LessonSession
  /** Whether the update has been asked for, so that its result is shown. */
  readonly isUpdated: boolean
}

/**
 * One step against the gradient, and the loss of a second forward pass; or with a plus sign, to see it fail.
 */
export function UpdatePanel({ update, session: { run, digit, loss }, isUpdated }: UpdatePanelProps) {
  const { t } = useLanguage()
  const panel = useRef<HTMLElement>(null)
  useBeforePaint(() => {
    if (isUpdated) intoView(panel.current, 'nearest')
  }, [isUpdated])
  const [rate, setRate] = useState(update.learningRate)
  const [hasWrongSign, setHasWrongSign] = useState(false)
  const { parameters, before, after } = updated(run, update.parameters, hasWrongSign ? -rate : rate)
  const difference = formatNumber(Math.abs(after - before))
  const keep = (): void => {
    const { link, change } = appStore.getState()
    const inputs = Object.fromEntries([...parameters].map(([id, tensor]) => [id, toNested(tensor)]))
    change({ inputs: { ...link.inputs, ...inputs }, step: 0 })
  }
  return (
    <section ref={panel} className={clsx(panelStyles.panel, 'no-print')} aria-label={t('update.button')}>
      <h2 className={panelStyles.title}>{t('update.button')}</h2>
      <div className={panelStyles.card}>
        <p>
          <Prose text={t('update.explain', { loss })} />
        </p>
        <div className={styles.rate}>
          <span>{t('update.rate')}</span>
          <NumberField label={t('update.rate')} value={rate} onChange={setRate} />
        </div>
        <label className={styles.sign}>
          <input
            type="checkbox"
            checked={hasWrongSign}
            onChange={(event) => setHasWrongSign(event.target.checked)}
          />
          {t('update.wrong-sign')}
        </label>
        {isUpdated && <Losses before={before} after={after} />}
        <div role="status">
          {isUpdated && <p>{t(verdictOn(before, after, hasWrongSign), { difference })}</p>}
        </div>
        {isUpdated && !digit && <Button onClick={keep}>{t('update.keep')}</Button>}
      </div>
    </section>
  )
}

interface LossesProps {
  readonly before: number
  readonly after: number
}

function Losses({ before, after }: LossesProps) {
  const { t } = useLanguage()
  return (
    <dl className={styles.losses}>
      <dt>{t('update.before')}</dt>
      <dd title={formatExact(before)}>{formatNumber(before)}</dd>
      <dt>{t('update.after')}</dt>
      <dd title={formatExact(after)}>{formatNumber(after)}</dd>
    </dl>
  )
}

/** The key of the sentence about what an update did to the loss. */
function verdictOn(before: number, after: number, hasWrongSign: boolean) {
  if (after === before) return 'update.equal'
  if (after < before) return 'update.lower'
  return hasWrongSign ? 'update.higher' : 'update.not-lower'
}
