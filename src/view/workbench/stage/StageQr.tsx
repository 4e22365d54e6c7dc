import { Suspense } from 'react'
import { useStore } from 'zustand'
import { formatLink } from '../../../state/link/format-link'
import { changedLink, pageOf } from '../../../state/link/link'
import { appStore } from '../../../state/stores/app-store'
import { Boundary } from '../../failure/Boundary'
import { lazyPart } from '../../failure/lazy-part'
import { useLanguage } from '../../shared/use-language'
import { isOwnHost } from './own-host'
import styles from './StageQr.module.css'

const QrPicture = lazyPart('QrPicture', async () => (await import('../../results/qr/QrPicture')).QrPicture, [
  'results',
])

/** The address of the step at hand, for the hall: on the page, in the theme of each visitor. */
export function StageQr() {
  const { t } = useLanguage()
  const link = useStore(appStore, (state) => state.link)
  const address = new URL(formatLink(changedLink(pageOf(link), { theme: undefined })), location.href).href
  return (
    <section className={styles.qr} aria-label={t('present.qr')}>
      <Boundary place="qr-code">
        <Suspense>
          <QrPicture address={address} />
        </Suspense>
      </Boundary>
      <p className={styles.address}>{address}</p>
      {isOwnHost() && <p className={styles.local}>{t('present.local')}</p>}
    </section>
  )
}
