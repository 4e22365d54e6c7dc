import { FileDown } from 'lucide-react'
import type { ReadResult } from '../../../state/results/read-results'
import { csv, tabbed } from '../../../state/results/table-text'
import { Button } from '../../shared/Button'
import { saveBlob } from '../../shared/save-blob'
import { useLanguage } from '../../shared/use-language'
import { ResultCopy } from '../shared/ResultCopy'
import styles from '../shared/Results.module.css'
import { mistakeRows, ruleRows } from './class-rows'
import { RowsTable } from './RowsTable'

interface ClassTablesProps {
  readonly results: readonly ReadResult[]
}

/** The results of a class added up: by rule, and by mistake. */
export function ClassTables({ results }: ClassTablesProps) {
  const words = useLanguage()
  const { t } = words
  const people = results.map(({ result }) => result.answers)
  const byRule = ruleRows(people, words)
  const byMistake = mistakeRows(people, words)
  const both = [...byRule, [], ...byMistake]
  return (
    <>
      <section className={styles.section} aria-labelledby="class-rules">
        <h2 id="class-rules">{t('class.rules')}</h2>
        <RowsTable labelledBy="class-rules" rows={byRule} />
      </section>
      <section className={styles.section} aria-labelledby="class-mistakes">
        <h2 id="class-mistakes">{t('class.mistakes')}</h2>
        {byMistake.length > 1 ? (
          <RowsTable
            labelledBy="class-mistakes"
            rows={byMistake.map((row) => row.slice(0, -1))}
            notes={byMistake.slice(1).map((row) => row.at(-1) ?? '')}
          />
        ) : (
          <p>{t('class.no-mistakes')}</p>
        )}
        <div className={styles.row}>
          <ResultCopy label={t('class.table.copy')} text={tabbed(both)} />
          <Button onClick={() => saveBlob(new Blob([csv(both)], { type: 'text/csv' }), 'backstep-class.csv')}>
            <FileDown size={16} aria-hidden="true" />
            {t('class.csv')}
          </Button>
        </div>
      </section>
    </>
  )
}
