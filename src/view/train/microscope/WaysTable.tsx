import { slashGradient } from '../../../engine/formula/slash-gradient'
import type { Words } from '../../../engine/formula/words'
import { formatShort } from '../../../lib/format'
import type { Way } from '../../../microscope/entry-shares'
import { Tex } from '../../shared/Tex'
import { useLanguage } from '../../shared/use-language'
import styles from './WaysTable.module.css'

interface WaysTableProps {
  /** The largest first. */
  readonly ways: readonly Way[]
  /** The image's probabilities, one for each digit; given if the next layer is the last one. */
  readonly probabilities: Float64Array | undefined
  /** The digit that the image shows. */
  readonly label: number
}

const shownWays = 10
const digits = 6

/**
 * The paths along which a gradient returns to a unit, one for each unit of the next layer: weight times
 * gradient.
 */
export function WaysTable({ ways, probabilities, label }: WaysTableProps) {
  const { t } = useLanguage()
  const score = probabilities ? 'a' : 'h'
  const rest = ways.length - shownWays
  return (
    <>
      <table className={styles.table}>
        <caption className="visually-hidden">{t('microscope.ways')}</caption>
        <thead>
          <tr>
            <Head
              of={{ tex: 'k', plain: 'k' }}
              name={t(probabilities ? 'digits.class' : 'microscope.ways.unit')}
            />
            {probabilities && <Head of={{ tex: 'y_k', plain: 'y_k' }} name={t('digits.probability')} />}
            <Head
              of={slashGradient('L', { tex: `${score}_k`, plain: `${score}_k` })}
              name={t('digits.gradient')}
            />
            <Head of={{ tex: 'w_{jk}', plain: 'w_jk' }} name={t('microscope.ways.weight')} />
            <Head of={{ tex: '\\cdot', plain: '·' }} name={t('microscope.ways.product')} />
          </tr>
        </thead>
        <tbody>
          {ways.slice(0, shownWays).map(({ unit, weight, delta, product }) => (
            <tr key={unit}>
              <th scope="row">
                {probabilities ? unit : unit + 1}
                {probabilities && unit === label && <span title={t('insight.is-label')}> ✓</span>}
              </th>
              {probabilities && <td>{formatShort(probabilities[unit] ?? Number.NaN, digits)}</td>}
              <td>{formatShort(delta, digits)}</td>
              <td>{formatShort(weight, digits)}</td>
              <td>{formatShort(product, digits)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && <p>{t('microscope.ways.rest', { rest })}</p>}
    </>
  )
}

interface HeadProps {
  readonly of: Words
  /** What a screen reader says for the symbol. */
  readonly name: string
}

const Head = ({ of, name }: HeadProps) => (
  <th scope="col">
    <Tex of={of} />
    <span className="visually-hidden">{name}</span>
  </th>
)
