import { useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { exercises } from '../../../state/progress/lesson-of'
import { allLessons } from '../../../state/results/question-set'
import { resultOf } from '../../../state/results/result-of'
import { progressStore } from '../../../state/stores/progress-store'
import { useAddress } from '../../shared/use-address'
import { useLanguage } from '../../shared/use-language'
import { NameField } from '../shared/NameField'
import { ResultCode } from '../shared/ResultCode'
import styles from '../shared/Results.module.css'
import { SetSelect } from '../shared/SetSelect'

/** The result of a set of questions as a code and as a file, for a lecturer. */
export function HandIn() {
  const { t } = useLanguage()
  const address = useAddress()
  const learned = useStore(progressStore, (state) => state.learned)
  const [set, setSet] = useState(() =>
    resultOf(learned, allLessons, '') || !resultOf(learned, exercises, '') ? allLessons : exercises,
  )
  const [name, setName] = useState('')
  const result = useMemo(() => resultOf(learned, set, name), [learned, set, name])
  return (
    <section className={styles.section} aria-labelledby="hand-in">
      <h2 id="hand-in">{t('hand-in.title')}</h2>
      <p className={styles.lead}>{t('hand-in.lead')}</p>
      <div className={styles.fields}>
        <SetSelect label={t('hand-in.set')} chosen={set} onChoose={setSet} />
        <NameField name={name} onName={setName} />
      </div>
      {result ? <ResultCode result={result} /> : <p>{t('hand-in.none')}</p>}
      <p>
        <a href={address({ page: 'class' })}>{t('hand-in.class')}</a>
      </p>
    </section>
  )
}
