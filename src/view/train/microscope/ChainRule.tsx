import { useMemo } from 'react'
import { texNumber } from '../../../lib/format'
import { comingBack, type Entry, probabilitiesOf, type Share } from '../../../state/entry-shares'
import type { Iteration } from '../../../state/iteration-session'
import { FittedTex } from '../../shared/FittedTex'
import { useLanguage } from '../../shared/use-language'
import styles from './ChainRule.module.css'
import { slopeTex } from './slope-tex'
import { WaysTable } from './WaysTable'

interface ChainRuleProps {
  readonly iteration: Iteration
  readonly entry: Entry
  /** What the image adds to the entry. */
  readonly share: Share
}

/** How one image's x · δ comes about, from the loss down: each line in symbols, then with its numbers. */
export function ChainRule({ iteration, entry, share }: ChainRuleProps) {
  const { t } = useLanguage()
  const { moment } = iteration
  const back = useMemo(() => comingBack(iteration, share.row, entry.unit), [iteration, share.row, entry.unit])
  const probabilities = useMemo(() => probabilitiesOf(iteration, share.row), [iteration, share.row])
  const { x, delta, product, label } = share
  const batch = moment.labels.length
  return (
    <section className={styles.rule} aria-label={t('microscope.rule')} data-delta={delta}>
      <h3 className={styles.title}>{t('microscope.rule.of', { label })}</h3>
      {!back && (
        <FittedTex
          tex={`\\delta = \\frac{y_k - t_k}{N} = \\frac{${texNumber(probabilities[entry.unit] ?? Number.NaN)} - ${label === entry.unit ? 1 : 0}}{${batch}} = ${texNumber(delta)}`}
        />
      )}
      {back && (
        <>
          {back.isLast && (
            <FittedTex
              tex={`\\frac{\\partial L}{\\partial a_k} = \\frac{y_k - t_k}{N}, \\quad N = ${batch}`}
            />
          )}
          <WaysTable ways={back.ways} probabilities={back.isLast ? probabilities : undefined} label={label} />
          <FittedTex
            tex={`\\frac{\\partial L}{\\partial z_j} = \\sum_k w_{jk} \\, \\frac{\\partial L}{\\partial ${back.isLast ? 'a' : 'h'}_k} = ${texNumber(back.sum)}`}
          />
          <FittedTex tex={slopeTex(iteration.activation, back.score, back.output)} />
          <FittedTex tex={`\\delta = f'(h_j) \\, \\frac{\\partial L}{\\partial z_j} = ${texNumber(delta)}`} />
        </>
      )}
      <FittedTex
        tex={`x \\cdot \\delta = ${texNumber(x)} \\times ${parenthesised(delta)} = ${texNumber(product)}`}
      />
    </section>
  )
}

const parenthesised = (value: number): string => (value < 0 ? `(${texNumber(value)})` : texNumber(value))
