import { Suspense } from 'react'
import type { ProgramSession } from '../../../state/session/program-session'
import { Loading } from '../../failure/Loading'
import { lazyPart } from '../../failure/lazy-part'
import { useLanguage } from '../../shared/use-language'
import styles from './MarkPanel.module.css'

const MarkFrame = lazyPart('MarkFrame', async () => (await import('../track/MarkFrame')).MarkFrame, ['track'])

interface MarkPanelProps {
  /** The program at its step; absent for what has no program. */
  readonly session?: ProgramSession
}

/** The tracks that the frame at hand can be added to, on top of the stage. */
export function MarkPanel({ session }: MarkPanelProps) {
  const { t } = useLanguage()
  return (
    <section className={styles.panel} aria-label={t('present.mark')}>
      <h2 className={styles.title}>{t('present.mark')}</h2>
      <Suspense fallback={<Loading />}>
        <MarkFrame {...(session && { session })} />
      </Suspense>
    </section>
  )
}
