import { useMemo, useState } from 'react'
import { setOfSheet } from '../../state/results/question-set'
import { resultWith } from '../../state/results/result-of'
import type { Progress } from '../../state/stores/progress-store'
import { NameField } from '../results/shared/NameField'
import { ResultCode } from '../results/shared/ResultCode'
import results from '../results/shared/Results.module.css'
import { useLanguage } from '../shared/use-language'
import styles from './SheetResult.module.css'

interface SheetResultProps {
  readonly seed: number
  readonly answers: Progress['learned']
}

/** How the exercises of a sheet went, as a code for a lecturer; nothing before anything was answered. */
export function SheetResult({ seed, answers }: SheetResultProps) {
  const { t } = useLanguage()
  const [name, setName] = useState('')
  const result = useMemo(() => resultWith(answers, setOfSheet(seed), name), [answers, seed, name])
  return (
    result && (
      <details className={styles.result}>
        <summary>{t('hand-in.title')}</summary>
        <p className={results.lead}>{t('exercises.hand-in')}</p>
        <NameField name={name} onName={setName} />
        <ResultCode result={result} />
      </details>
    )
  )
}
