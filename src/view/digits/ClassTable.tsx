import clsx from 'clsx'
import type { CSSProperties } from 'react'
import { slashGradient } from '../../engine/formula/slash-gradient'
import { texSymbol } from '../../engine/formula/tex-symbol'
import type { Tensor } from '../../engine/tensor'
import { formatExact, formatNumber, formatShort } from '../../lib/format'
import panelStyles from '../shared/Panel.module.css'
import { Tex } from '../shared/Tex'
import { useLanguage } from '../shared/use-language'
import styles from './ClassTable.module.css'
import type { DigitScores } from './digit-scores'

interface ClassTableProps {
  readonly classes: DigitScores
  /** The symbol of the scores, and the node that holds them. */
  readonly symbol: string
}

/** The ten classes with their score, their probability and the score's gradient, as far as they are known. */
export function ClassTable({ classes, symbol }: ClassTableProps) {
  const { t } = useLanguage()
  const { label, prediction, scores, probabilities, gradient } = classes
  const rows = Array.from({ length: 10 }, (_, digit) => digit)
  return (
    <section className={panelStyles.panel} aria-label={t('digits.classes')}>
      <h2 className={panelStyles.title}>{t('digits.classes')}</h2>
      <Verdict classes={classes} />
      <table className={styles.table}>
        <thead>
          <tr className={styles.heads}>
            <th scope="col">{t('digits.class')}</th>
            <th scope="col" data-for={symbol}>
              {t('digits.score')} <Tex of={{ tex: texSymbol(symbol), plain: symbol }} />
            </th>
            <th scope="col">
              {t('digits.probability')} <Tex of={{ tex: 'y', plain: 'y' }} />
            </th>
            <th scope="col" data-for={symbol} data-role="gradient">
              <Tex of={slashGradient('L', { tex: texSymbol(symbol), plain: symbol })} />
              <span className="visually-hidden">{t('digits.gradient')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((digit) => (
            <tr key={digit} className={clsx(digit === label && styles.right)}>
              <th scope="row">
                {digit}
                {digit === label && <span title={t('digits.right-class')}> ✓</span>}
                {digit === label && <span className="visually-hidden"> {t('digits.right-class')}</span>}
                {digit === prediction && <span className="visually-hidden"> {t('digits.predicted')}</span>}
              </th>
              <Entry tensor={scores} at={digit} strong={digit === prediction} />
              <Entry tensor={probabilities} at={digit} isShare />
              <Entry tensor={gradient} at={digit} isGradient />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface EntryProps {
  readonly tensor: Tensor | undefined
  readonly at: number
  readonly strong?: boolean
  /** Whether there is a bar from 0 to 1 behind the number. */
  readonly isShare?: boolean
  readonly isGradient?: boolean
}

const cellDigits = 9

function Entry({ tensor, at, strong, isShare, isGradient }: EntryProps) {
  const entry = tensor?.data[at]
  if (entry === undefined) return <td className={styles.unknown}>?</td>
  return (
    <td
      className={clsx(
        isGradient ? styles.gradient : styles.value,
        isShare && styles.share,
        strong && styles.strong,
      )}
      style={isShare ? ({ '--share': `${100 * entry}%` } as CSSProperties) : undefined}
      title={formatExact(entry)}
    >
      {formatShort(entry, cellDigits)}
    </td>
  )
}

/** The digit that the net predicts for the image, and whether it is correct. */
function Verdict({ classes: { label, prediction } }: Pick<ClassTableProps, 'classes'>) {
  const { t } = useLanguage()
  if (prediction === undefined) return <p className={styles.verdict}>{t('digits.no-prediction')}</p>
  const isRight = prediction === label
  return (
    <p className={styles.verdict} data-prediction={prediction}>
      {t('digits.prediction', { reading: formatNumber(prediction) })}{' '}
      <strong>{isRight ? t('digits.right') : t('digits.wrong', { label })}</strong>
    </p>
  )
}
