import { useMemo, useState } from 'react'
import { lineWords } from '../../../engine/formula/equation-tex'
import { firstIndex } from '../../../engine/formula/index-text'
import { formatNumber } from '../../../lib/format'
import { required } from '../../../lib/required'
import { sharesEquation } from '../../../microscope/entry-equations'
import {
  gradientOf,
  largestEntry,
  sharesOf,
  unitsOf,
  type WeightEntry,
} from '../../../microscope/entry-shares'
import type { Iteration } from '../../../microscope/iteration'
import type { ProgramSession } from '../../../state/session/program-session'
import { FittedTex } from '../../shared/FittedTex'
import panelStyles from '../../shared/Panel.module.css'
import { Prose } from '../../shared/Prose'
import { useLanguage } from '../../shared/use-language'
import { ChainRule } from './ChainRule'
import styles from './EntryPanel.module.css'
import { EntryPicker } from './EntryPicker'
import { ShareList } from './ShareList'
import { SlopeCheck } from './SlopeCheck'

interface EntryPanelProps {
  readonly iteration: Iteration
  readonly session: ProgramSession
}

/** One entry of ∂L/∂W1, from the step on at which it is known. */
export function EntryPanel({ iteration, session: { run, trace, step } }: EntryPanelProps) {
  const { t } = useLanguage()
  const weights = required(run.graph.positions.get('W1'), 'the first weights are called W1')
  const isKnown = (trace.gradientShownAt.get(weights) ?? Number.POSITIVE_INFINITY) <= step
  return (
    <section className={panelStyles.panel} aria-label={t('microscope.entry')}>
      <h2 className={panelStyles.title}>{t('microscope.entry')}</h2>
      {isKnown ? <Entry iteration={iteration} /> : <p>{t('microscope.entry.later')}</p>}
    </section>
  )
}

/** The images that an entry comes from, the chain rule for one of them, and the measured slope. */
function Entry({ iteration }: Pick<EntryPanelProps, 'iteration'>) {
  const { language, t } = useLanguage()
  const largest = useMemo(() => largestEntry(iteration), [iteration])
  const [entry, setEntry] = useState<WeightEntry>(largest)
  const [wanted, setWanted] = useState<number>()
  const shares = useMemo(() => sharesOf(iteration, entry), [iteration, entry])
  const gradient = gradientOf(iteration, entry)
  const chosen = shares.find(({ row }) => row === wanted) ?? shares[0]
  const index = `${entry.pixel + 1}, ${entry.unit + 1}`
  return (
    <>
      <div className={panelStyles.card}>
        <EntryPicker iteration={iteration} entry={entry} largest={largest} onChoose={setEntry} />
        <div className={styles.sum} data-entry-gradient={gradient}>
          <FittedTex of={lineWords(sharesEquation(iteration, entry), { language })} />
        </div>
        <p className={styles.parts}>
          <Prose text={t('microscope.parts')} />
        </p>
        <ShareList iteration={iteration} shares={shares} chosen={chosen?.row} onChoose={setWanted} />
        {chosen && <ChainRule iteration={iteration} entry={entry} share={chosen} />}
        <SlopeCheck key={index} iteration={iteration} entry={entry} gradient={gradient} />
      </div>
      <p className="visually-hidden" role="status">
        {t('microscope.entry.said', {
          unit: entry.unit + firstIndex(unitsOf(iteration)),
          pixel: entry.pixel + 1,
          gradient: formatNumber(gradient),
        })}
      </p>
    </>
  )
}
