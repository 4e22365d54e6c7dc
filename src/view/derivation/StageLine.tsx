import clsx from 'clsx'
import { memo } from 'react'
import { tensorJson } from '../../engine/tensor-json'
import type { Derivation, Stage } from '../../trace/derivation'
import { formulaTex } from '../../trace/formula'
import { FittedTex } from '../shared/FittedTex'
import { useLanguage } from '../shared/use-language'
import styles from './StageLine.module.css'

interface StageLineProps {
  readonly derivation: Derivation
  readonly stage: Stage
  /** A stage that is yet to come keeps its room. */
  readonly isShown: boolean
}

const printedEntries = 64

/** One stage of a derivation under its name. */
export const StageLine = memo(function StageLine({ derivation, stage, isShown }: StageLineProps) {
  const { language, t } = useLanguage()
  const { form, result } = derivation
  const { kind } = stage
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
          form === 'array' && result && (kind === 'chain' || kind === 'local')
            ? `derivation.${kind}.array`
            : `derivation.${kind}`,
        )}
      </span>
      <FittedTex tex={formulaTex(stage, language)} />
    </div>
  )
})
