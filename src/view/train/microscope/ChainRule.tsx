import { useMemo } from 'react'
import type { Equation } from '../../../engine/formula/equation'
import { lineWords } from '../../../engine/formula/equation-tex'
import type { Words } from '../../../engine/formula/words'
import { lastDeltaEquation, shareEquation, waysBack } from '../../../microscope/entry-equations'
import { comingBack, probabilitiesOf, type Share, type WeightEntry } from '../../../microscope/entry-shares'
import type { Iteration } from '../../../microscope/iteration'
import { FittedTex } from '../../shared/FittedTex'
import { useLanguage } from '../../shared/use-language'
import styles from './ChainRule.module.css'
import { WaysTable } from './WaysTable'

interface ChainRuleProps {
  readonly iteration: Iteration
  readonly entry: WeightEntry
  /** What the image contributes to the entry. */
  readonly share: Share
}

/** How one image's x · δ is computed, starting from the loss: each line in symbols, then with its numbers. */
export function ChainRule({ iteration, entry, share }: ChainRuleProps) {
  const { language, t } = useLanguage()
  const back = useMemo(() => comingBack(iteration, share.row, entry.unit), [iteration, share.row, entry.unit])
  const ways = useMemo(() => waysBack(iteration, entry, share), [iteration, entry, share])
  const probabilities = useMemo(() => probabilitiesOf(iteration, share.row), [iteration, share.row])
  const { delta, label } = share
  const words = (said: Equation): Words => lineWords(said, { language })
  return (
    <section className={styles.rule} aria-label={t('microscope.rule')} data-delta={delta}>
      <h3 className={styles.title}>{t('microscope.rule.of', { label })}</h3>
      {ways && back ? (
        <>
          {ways.scores?.map((said, i) => (
            <FittedTex key={i} of={words(said)} />
          ))}
          <WaysTable ways={back.ways} probabilities={back.isLast ? probabilities : undefined} label={label} />
          <FittedTex of={words(ways.output)} />
          <FittedTex of={words(ways.slope)} />
          <FittedTex of={words(ways.delta)} />
        </>
      ) : (
        <FittedTex of={words(lastDeltaEquation(iteration, entry, share))} />
      )}
      <FittedTex of={words(shareEquation(share))} />
    </section>
  )
}
