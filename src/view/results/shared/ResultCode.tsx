import clsx from 'clsx'
import { FileDown } from 'lucide-react'
import type { Result } from '../../../state/results/result'
import { Button } from '../../shared/Button'
import { saveBlob } from '../../shared/save-blob'
import { useLanguage } from '../../shared/use-language'
import { ResultCopy } from './ResultCopy'
import styles from './Results.module.css'
import { useCode } from './use-code'

interface ResultCodeProps {
  readonly result: Result
}

/** A result as a code to copy, or to save as a file. */
export function ResultCode({ result }: ResultCodeProps) {
  const { t } = useLanguage()
  const code = useCode(result)
  return (
    <>
      <label className={clsx(styles.field, styles.whole)}>
        {t('hand-in.code')}
        <textarea readOnly rows={4} value={code} onFocus={(event) => event.target.select()} />
      </label>
      <div className={styles.row}>
        <ResultCopy label={t('results.copy')} text={code} />
        <Button
          onClick={() => saveBlob(new Blob([`${code}\n`], { type: 'text/plain' }), 'backstep-result.txt')}
        >
          <FileDown size={16} aria-hidden="true" />
          {t('hand-in.save')}
        </Button>
      </div>
    </>
  )
}
