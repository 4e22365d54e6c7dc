import { useEffect } from 'react'
import { useStore } from 'zustand'
import { digitStore } from '../../state/stores/digit-store'
import { sentenceFor } from '../../training/client/sentence'
import { Failure } from '../shared/Failure'
import { fixed } from '../shared/fixed'
import { ProgressBar } from '../shared/ProgressBar'
import { useLanguage } from '../shared/use-language'
import styles from './DigitsLoading.module.css'
import { loadStoredNet } from './load-stored-net'

const megabytes = (bytes: number): string => fixed(bytes / 1e6, 1)

/** Fetches the trained net and the test images, and shows the progress, or why it failed. */
export function DigitsLoading() {
  const { t } = useLanguage()
  const { phase, download, error } = useStore(digitStore)
  useEffect(() => {
    if (digitStore.getState().phase === 'absent') loadStoredNet()
  }, [])
  return (
    <div className={styles.loading}>
      {phase === 'failed' && error ? (
        <Failure sentence={sentenceFor(error)} onRetry={loadStoredNet} />
      ) : (
        <>
          <p role={download ? undefined : 'status'}>
            {download
              ? t('digits.download', {
                  loaded: megabytes(download.loadedBytes),
                  total: megabytes(download.totalBytes),
                })
              : t('digits.asking')}
          </p>
          <ProgressBar
            label={t('digits.progress')}
            share={download ? download.loadedBytes / download.totalBytes : 0}
          />
        </>
      )}
      <p className={styles.hint}>{t('digits.other-parts')}</p>
    </div>
  )
}
