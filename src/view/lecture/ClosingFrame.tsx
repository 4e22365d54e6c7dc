import { BrainCircuit, PencilLine, StepForward } from 'lucide-react'
import { Suspense } from 'react'
import { Boundary } from '../failure/Boundary'
import { lazyPart } from '../failure/lazy-part'
import { useLanguage } from '../shared/use-language'
import { isOwnHost } from '../workbench/stage/own-host'
import styles from './LectureFrame.module.css'

const QrPicture = lazyPart('QrPicture', async () => (await import('../results/qr/QrPicture')).QrPicture, [
  'results',
])

const atHome = [
  { what: 'lecture.home.step', Icon: StepForward },
  { what: 'lecture.home.check', Icon: PencilLine },
  { what: 'lecture.home.train', Icon: BrainCircuit },
] as const

/** What the lecture ends with: thanks, and the start page, where the hall goes on by itself. */
export function ClosingFrame() {
  const { t } = useLanguage()
  const address = location.href.replace(/#.*$/, '')
  return (
    <section className={styles.closing} data-lecture="closing">
      <h2>{t('lecture.thanks')}</h2>
      <div className={styles.home}>
        <h3>{t('lecture.home')}</h3>
        <ul>
          {atHome.map(({ what, Icon }) => (
            <li key={what}>
              <Icon aria-hidden="true" />
              {t(what)}
            </li>
          ))}
        </ul>
      </div>
      <div className={styles.code}>
        <Boundary place="qr-code">
          <Suspense>
            <QrPicture address={address} />
          </Suspense>
        </Boundary>
        <p className={styles.address}>{address}</p>
        {isOwnHost() && <p className={styles.local}>{t('present.local')}</p>}
      </div>
    </section>
  )
}
