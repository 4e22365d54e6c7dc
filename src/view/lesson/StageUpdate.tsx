import { use, useState } from 'react'
import { formulaWords, sideWords } from '../../engine/formula/equation-tex'
import { texSymbol } from '../../engine/formula/tex-symbol'
import type { Words } from '../../engine/formula/words'
import type { Update } from '../../lessons/lesson'
import { formatNumber } from '../../lib/format'
import { required } from '../../lib/required'
import type { ProgramSession } from '../../state/session/program-session'
import { frameAt } from '../../trace/steps/frame'
import { writtenUpdate } from '../../trace/update/update-equation'
import { updated } from '../../trace/update/updated'
import { Choice } from '../shared/Choice'
import { NumberField } from '../shared/NumberField'
import { LinkOnPaper } from '../shared/shown-link'
import { Tex } from '../shared/Tex'
import { useLanguage } from '../shared/use-language'
import styles from './StageUpdate.module.css'

interface StageUpdateProps {
  readonly update: Update
  readonly session: ProgramSession
}

const signs = ['−', '+'] as const

/** The update of one parameter with the numbers that the steps have reached, and the loss before and after that of all; on paper without its settings. */
export function StageUpdate({ update, session }: StageUpdateProps) {
  const { t } = useLanguage()
  const { run, trace, step, loss } = session
  const [chosen, setChosen] = useState(update.parameters[0] ?? '')
  const [learningRate, setLearningRate] = useState(update.learningRate)
  const [sign, setSign] = useState<(typeof signs)[number]>('−')
  const isUphill = sign === '+'
  const isOnPaper = use(LinkOnPaper) !== undefined
  const { gradients } = frameAt(trace, run, step)
  const positionOf = (id: string): number => required(run.graph.positions.get(id), id)
  const isKnown = (id: string): boolean => gradients.has(positionOf(id))
  const { before, after } = updated(run, update.parameters, isUphill ? -learningRate : learningRate)
  return (
    <section className={styles.update} aria-label={t('update.button')}>
      <h2 className={styles.title}>{t('update.button')}</h2>
      {!isOnPaper && (
        <div className={styles.settings}>
          <Choice
            label={t('update.parameter')}
            options={update.parameters.map((id) => ({ value: id, label: id }))}
            chosen={chosen}
            onChoose={setChosen}
          />
          <Choice
            label={t('update.sign')}
            options={signs.map((value) => ({ value, label: value }))}
            chosen={sign}
            onChoose={setSign}
          />
          <span className={styles.rate}>
            η
            <NumberField label={t('update.rate')} value={learningRate} onChange={setLearningRate} />
          </span>
        </div>
      )}
      {isKnown(chosen) ? (
        <Written {...writtenUpdate(run, positionOf(chosen), loss, { learningRate, isUphill })} />
      ) : (
        <p>
          <Tex
            of={{ tex: `\\frac{\\partial ${texSymbol(loss)}}{\\partial ${texSymbol(chosen)}}`, plain: '' }}
          />{' '}
          = <strong>?</strong> {t('update.waits')}
        </p>
      )}
      {update.parameters.every(isKnown) && (
        <dl className={styles.losses}>
          <dt>{t('update.before')}</dt>
          <dd>{formatNumber(before)}</dd>
          <dt>{t('update.after')}</dt>
          <dd className={after < before ? styles.lower : styles.higher}>{formatNumber(after)}</dd>
        </dl>
      )}
    </section>
  )
}

/** The assignment, a row for each of its sides. */
function Written({ target, becomes }: ReturnType<typeof writtenUpdate>) {
  const { language } = useLanguage()
  const options = { language, ties: true, largeFractions: true }
  const left = formulaWords(target, options)
  const assigned = formulaWords(becomes.sides[0], options)
  const rows: readonly Words[] = [
    { tex: `${left.tex} \\leftarrow ${assigned.tex}`, plain: `${left.plain} ← ${assigned.plain}` },
    ...becomes.sides.slice(1).map((_, at) => sideWords(becomes, at + 1, options)),
  ]
  return (
    <div className={styles.written} data-formulas>
      {rows.map((row) => (
        <div key={row.plain} className={styles.row}>
          <Tex of={row} spoken />
        </div>
      ))}
    </div>
  )
}
