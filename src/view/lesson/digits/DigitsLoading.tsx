import { useEffect } from 'react'
import { useStore } from 'zustand'
import { digitStore } from '../../../state/digit-store'
import { loadDigitNet } from '../../../training/digits/load-digit-net'
import { sentenceFor } from '../../../training/sentence'
import { createThrottle } from '../../../training/throttle'
import { Failure } from '../../shared/Failure'
import { fixed } from '../../shared/fixed'
import { ProgressBar } from '../../shared/ProgressBar'
import { useLanguage } from '../../shared/use-language'
import styles from './DigitsLoading.module.css'

const reportIntervalMs = 100

const load = (): void => {
  const folderUrl = new URL('mnist/', document.baseURI).href
  const isDue = createThrottle(reportIntervalMs, () => performance.now())
  void digitStore.getState().load((cache, onDownload) =>
    loadDigitNet(folderUrl, cache, (loadedBytes, totalBytes) => {
      if (isDue() || loadedBytes === totalBytes) onDownload(loadedBytes, totalBytes)
    }),
  )
}

const megabytes = (bytes: number): string => fixed(bytes / 1e6, 1)

/** Fetches the trained net and the test images, and says how far that is, or why it failed. */
export function DigitsLoading() {
  const { t } = useLanguage()
  const { phase, download, error } = useStore(digitStore)
  useEffect(() => {
    if (digitStore.getState().phase === 'absent') load()
  }, [])
  return (
    <div className={styles.loading}>
      {phase === 'failed' && error ? (
        <Failure sentence={sentenceFor(error)} onRetry={load} />
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
