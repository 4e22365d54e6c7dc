import { ArrowRight } from 'lucide-react'
import { useState } from 'react'
import { formatNumber } from '../../../lib/format'
import { fetchAhead } from '../../shared/fetch-ahead'
import { useAddress } from '../../shared/use-address'
import { useLanguage } from '../../shared/use-language'
import styles from './LiveGraph.module.css'
import { LivePicture } from './LivePicture'
import { liveKey } from './live-words'
import { arrived, changed, firstPulse } from './pulse'
import { type Summands, squaredSum } from './squared-sum'

interface LiveGraphProps {
  /** The id of the lesson that steps through this graph. */
  readonly lesson: string
}

/** The first lesson's graph to play with: sliders, its numbers in both directions, and what they mean. */
export function LiveGraph({ lesson }: LiveGraphProps) {
  const { t } = useLanguage()
  const address = useAddress()
  const [inputs, setInputs] = useState<Summands>({ x: 1, y: 2 })
  const [moved, setMoved] = useState<keyof Summands>('x')
  const [pulse, setPulse] = useState(firstPulse)
  const pass = squaredSum(inputs)
  const gradient = pass.gradients[moved]
  const change = (name: keyof Summands, value: number): void => {
    setInputs({ ...inputs, [name]: value })
    setMoved(name)
    setPulse(changed)
  }
  return (
    <figure className={styles.live} aria-label={t('gallery.live')}>
      <LivePicture
        pass={pass}
        label={t('gallery.live.numbers', { ...shown(pass.values, ''), ...shown(pass.gradients, 'd') })}
        run={pulse.count}
        onArrival={() => setPulse(arrived)}
      />
      <figcaption className={styles.sentence} aria-live="polite">
        {t(liveKey(gradient), { name: moved, size: formatNumber(Math.abs(gradient)) })}
      </figcaption>
      <div className={styles.inputs}>
        {(['x', 'y'] as const).map((name) => (
          <label key={name} className={styles.input}>
            <i className={styles.name}>{name}</i>
            <input
              type="range"
              min="-5"
              max="5"
              step="0.5"
              value={inputs[name]}
              aria-label={name}
              aria-valuetext={formatNumber(inputs[name])}
              onChange={(event) => change(name, event.target.valueAsNumber)}
            />
            <span className={styles.number} aria-hidden="true">
              {formatNumber(inputs[name])}
            </span>
          </label>
        ))}
      </div>
      <a
        className={styles.link}
        href={address({ page: 'lesson', lesson }, { inputs: { ...inputs } })}
        {...fetchAhead(lesson)}
      >
        {t('gallery.live.link')}
        <ArrowRight size={18} aria-hidden="true" />
      </a>
    </figure>
  )
}

/** Numbers as they are written, by their names with `prefix` before them. */
const shown = (numbers: Readonly<Record<string, number>>, prefix: string): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(numbers).map(([name, number]) => [prefix + name, formatNumber(number)]))
