import clsx from 'clsx'
import { memo } from 'react'
import { alignedTex, equationPlain, sidesTex } from '../../../engine/formula/equation-tex'
import { texOf } from '../../../engine/formula/tex'
import type { Words } from '../../../engine/formula/words'
import { tensorJson } from '../../../engine/tensor-json'
import type { Key } from '../../../i18n/dictionaries'
import type { Language } from '../../../i18n/text'
import { required } from '../../../lib/required'
import { type Derivation, goesOn, type StageKind, stageEquation } from '../../../trace/derivation/derivation'
import { FittedTex } from '../../shared/FittedTex'
import { useLanguage } from '../../shared/use-language'
import styles from './StageLine.module.css'

interface StageLineProps {
  readonly derivation: Derivation
  /** The index of the stage. */
  readonly at: number
  /** A stage that is not shown yet still takes up its space. */
  readonly isShown: boolean
}

const printedEntries = 64

/** One stage of a derivation, below its name. */
export const StageLine = memo(function StageLine({ derivation, at, isShown }: StageLineProps) {
  const { language, t } = useLanguage()
  const { result } = derivation
  const { kind } = required(derivation.stages[at], 'the derivation has no such stage')
  const isPrinted = isShown && kind === 'result' && result && result.tensor.data.length <= printedEntries
  return (
    <div
      className={clsx(styles.stage, kind === 'result' && styles.result, !isShown && styles.hidden)}
      data-stage={isShown ? kind : undefined}
      data-result={isPrinted ? tensorJson(result.tensor) : undefined}
      aria-hidden={!isShown}
    >
      <span className={styles.name}>{t(nameOf(derivation, kind))}</span>
      <FittedTex of={stageWords(derivation, at, language)} />
    </div>
  )
})

/** What a stage is called; of arrays too large to be written out, the numbers are those of one entry. */
function nameOf({ form, edge, example }: Derivation, kind: StageKind): Key {
  if (example && (kind === 'numbers' || kind === 'result')) return `derivation.${kind}.entry`
  if (form !== 'number' && edge && (kind === 'chain' || kind === 'local')) return `derivation.${kind}.array`
  return `derivation.${kind}`
}

/** A stage's sides below one another; the left-hand side is left out if the stage before has it. */
function stageWords(derivation: Derivation, at: number, language: Language): Words {
  const stage = required(derivation.stages[at], 'the derivation has no such stage')
  const whole = required(derivation.equations[stage.equation], 'the stage has no equation')
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
