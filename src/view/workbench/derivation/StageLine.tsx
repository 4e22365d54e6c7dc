import clsx from 'clsx'
import { memo } from 'react'
import { alignedTex, equationPlain, sidesTex } from '../../../engine/formula/equation-tex'
import { texOf } from '../../../engine/formula/tex'
import type { Words } from '../../../engine/formula/words'
import { tensorJson } from '../../../engine/tensor-json'
import type { Language } from '../../../i18n/text'
import { required } from '../../../lib/required'
import { type Derivation, goesOn, stageEquation } from '../../../trace/derivation/derivation'
import { FittedTex } from '../../shared/FittedTex'
import { useLanguage } from '../../shared/use-language'
import styles from './StageLine.module.css'

interface StageLineProps {
  readonly derivation: Derivation
  /** Which of its stages. */
  readonly at: number
  /** A stage that is yet to come keeps its room. */
  readonly isShown: boolean
}

const printedEntries = 64

/** One stage of a derivation under its name. */
export const StageLine = memo(function StageLine({ derivation, at, isShown }: StageLineProps) {
  const { language, t } = useLanguage()
  const { form, result } = derivation
  const { kind } = required(derivation.stages[at], 'a derivation has the stage that is shown')
  const isPrinted = isShown && kind === 'result' && result && result.tensor.data.length <= printedEntries
  return (
    <div
      className={clsx(styles.stage, kind === 'result' && styles.result, !isShown && styles.hidden)}
      data-stage={isShown ? kind : undefined}
      data-result={isPrinted ? tensorJson(result.tensor) : undefined}
      aria-hidden={!isShown}
    >
      <span className={styles.name}>
        {t(
          form === 'number' || !derivation.edge || (kind !== 'chain' && kind !== 'local')
            ? `derivation.${kind}`
            : `derivation.${kind}.array`,
        )}
      </span>
      <FittedTex of={stageWords(derivation, at, language)} />
    </div>
  )
})

/** A stage's sides under one another; what they are about is not said again where the stage before has said it. */
function stageWords(derivation: Derivation, at: number, language: Language): Words {
  const stage = required(derivation.stages[at], 'a derivation has the stage that is shown')
  const whole = required(derivation.equations[stage.equation], 'a stage has its equation')
  const options = {
    language,
    ties: true,
    shapes: derivation.form === 'array' && (stage.kind === 'rule' || stage.kind === 'all'),
  }
  const isContinued = goesOn(derivation, at)
  const shown = isContinued ? whole : stageEquation(derivation, stage)
  const all = sidesTex(shown, options)
  const sides = isContinued ? all.slice(stage.from - 1, stage.to) : all
  const [first = '', ...rest] = sides
  const left = isContinued ? '' : texOf(shown.sides[0], options)
  return {
    tex: alignedTex([`${left} & ${first}`, ...rest.map((side) => `& ${side}`)]),
    plain: equationPlain(shown, { language }),
  }
}
