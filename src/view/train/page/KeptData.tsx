import { useEffect } from 'react'
import { useStore } from 'zustand'
import { dropMnist, keepMnist, keptMegabytes, lookForMnist } from '../../../state/offline/kept-mnist'
import { keptDataStore } from '../../../state/stores/kept-data-store'
import { Button } from '../../shared/Button'
import { ProgressBar } from '../../shared/ProgressBar'
import { useLanguage } from '../../shared/use-language'
import styles from './KeptData.module.css'

/** Whether the visitor asked the browser to spend little data; not every browser says it. */
const savesData = (): boolean =>
  (navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData === true

/** Says whether MNIST is kept for training without a network; keeps it and removes it. */
export function KeptData() {
  const { t } = useLanguage()
  const { isKept, share, problem } = useStore(keptDataStore)
  useEffect(() => {
    // Where no service worker answers, what is kept would never be read: nothing is shown.
    void navigator.serviceWorker?.ready.then(() => lookForMnist(savesData()))
  }, [])
  if (isKept === undefined) return null
  return (
    <section className={styles.kept} aria-label={t('train.kept')}>
      {share === undefined ? (
        <>
          <p>{t(isKept ? 'train.kept.yes' : 'train.kept.no', { megabytes: keptMegabytes })}</p>
          {problem !== undefined && <p role="alert">{t('train.kept.problem', { detail: problem })}</p>}
          <Button onClick={isKept ? dropMnist : keepMnist}>
            {t(isKept ? 'train.kept.drop' : 'train.kept.keep')}
          </Button>
        </>
      ) : (
        <>
          <p>{t('train.kept.keeping')}</p>
          <ProgressBar label={t('train.kept')} share={share} />
        </>
      )}
    </section>
  )
}
