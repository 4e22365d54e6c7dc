import { useStore } from 'zustand'
import { addUp } from '../../../state/results/add-up'
import { countedOf } from '../../../state/results/counted'
import { ruleOfQuestion } from '../../../state/results/question-rule'
import { progressStore } from '../../../state/stores/progress-store'
import { useLanguage } from '../../shared/use-language'
import styles from '../shared/Results.module.css'
import { HandIn } from './HandIn'
import { ProgressFiles } from './ProgressFiles'
import { RuleItem } from './RuleItem'

/** How the visitor’s answers went, by rule, to be kept in a file and handed in. */
export function ProgressPage() {
  const { t } = useLanguage()
  const learned = useStore(progressStore, (state) => state.learned)
  const answers = Object.fromEntries(Object.entries(learned).map(([key, each]) => [key, countedOf(each)]))
  const counts = addUp([answers], ruleOfQuestion)
  return (
    <main className={styles.page} id="content">
      <div className={styles.head}>
        <h1 className={styles.title}>{t('progress.title')}</h1>
        <p className={styles.lead}>{t(counts.length > 0 ? 'progress.lead' : 'progress.none')}</p>
      </div>
      {counts.length > 0 && (
        <ul className={styles.list} aria-label={t('progress.title')}>
          {counts.map((count) => (
            <RuleItem key={count.rule ?? ''} count={count} />
          ))}
        </ul>
      )}
      <ProgressFiles />
      <HandIn />
    </main>
  )
}
