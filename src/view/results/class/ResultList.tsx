import { X } from 'lucide-react'
import type { ReadResult } from '../../../state/results/read-results'
import { classStore } from '../../../state/stores/class-store'
import { Button } from '../../shared/Button'
import { useLanguage } from '../../shared/use-language'
import styles from '../shared/Results.module.css'
import { useSetTitle } from '../shared/use-set-title'
import listStyles from './ResultList.module.css'

interface ResultListProps {
  readonly results: readonly ReadResult[]
}

/** The results that are added up, each of which can be taken out. */
export function ResultList({ results }: ResultListProps) {
  const { t } = useLanguage()
  const title = useSetTitle()
  return (
    <section className={styles.section} aria-labelledby="class-results">
      <h2 id="class-results">
        {t('class.results')} ({results.length})
      </h2>
      <ol className={styles.list}>
        {results.map(({ code, result }) => {
          const name = result.name ?? t('class.nameless')
          return (
            <li key={code} className={listStyles.result}>
              <span className={listStyles.words}>
                <strong>
                  <bdi>{name}</bdi>
                </strong>{' '}
                <span className={styles.said}>
                  {title(result.set)} · {t('class.answered', { count: Object.keys(result.answers).length })}
                </span>
              </span>
              <Button
                icon
                aria-label={t('class.remove', { name })}
                onClick={() => classStore.getState().remove(code)}
              >
                <X size={18} aria-hidden="true" />
              </Button>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
