import { useMemo, useState } from 'react'
import { lineWords } from '../../../engine/formula/equation-tex'
import { formatNumber } from '../../../lib/format'
import { sharesEquation } from '../../../microscope/entry-equations'
import { gradientOf, largestEntry, sharesOf, type WeightEntry } from '../../../microscope/entry-shares'
import type { Iteration } from '../../../microscope/iteration'
import { FittedTex } from '../../shared/FittedTex'
import panelStyles from '../../shared/Panel.module.css'
import { useLanguage } from '../../shared/use-language'
import { ChainRule } from './ChainRule'
import styles from './EntryPanel.module.css'
import { EntryPicker } from './EntryPicker'
import { ShareList } from './ShareList'
import { SlopeCheck } from './SlopeCheck'

interface EntryPanelProps {
  readonly iteration: Iteration
}

/**
 * One entry of ∂L/∂W1: the images that it comes from, the chain rule for one of them, and the measured slope.
 */
export function EntryPanel({ iteration }: EntryPanelProps) {
  const { language, t } = useLanguage()
  const largest = useMemo(() => largestEntry(iteration), [iteration])
  const [entry, setEntry] = useState<WeightEntry>(largest)
  const [wanted, setWanted] = useState<number>()
  const shares = useMemo(() => sharesOf(iteration, entry), [iteration, entry])
  const gradient = gradientOf(iteration, entry)
  const chosen = shares.find(({ row }) => row === wanted) ?? shares[0]
  const index = `${entry.pixel + 1}, ${entry.unit + 1}`
  return (
    <section className={panelStyles.panel} aria-label={t('microscope.entry')}>
      <h2 className={panelStyles.title}>{t('microscope.entry')}</h2>
      <div className={panelStyles.card}>
        <EntryPicker iteration={iteration} entry={entry} largest={largest} onChoose={setEntry} />
        <div className={styles.sum} data-entry-gradient={gradient}>
          <FittedTex of={lineWords(sharesEquation(iteration, entry), { language })} />
        </div>
        <ShareList iteration={iteration} shares={shares} chosen={chosen?.row} onChoose={setWanted} />
        {chosen && <ChainRule iteration={iteration} entry={entry} share={chosen} />}
        <SlopeCheck key={index} iteration={iteration} entry={entry} gradient={gradient} />
      </div>
      <p className="visually-hidden" role="status">
        {t('microscope.entry.said', {
          unit: entry.unit + 1,
          pixel: entry.pixel + 1,
          gradient: formatNumber(gradient),
        })}
      </p>
    </section>
  )
}
