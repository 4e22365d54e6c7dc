import { useStore } from 'zustand'
import { lectureTitle } from '../../state/lecture/lecture-order'
import { appStore } from '../../state/stores/app-store'
import { lectureId } from '../../state/tracks/lecture-track'
import { Problems } from '../shared/Problems'
import { useAddress } from '../shared/use-address'
import { useLanguage } from '../shared/use-language'
import { PresentButton } from '../workbench/bench/PresentButton'
import styles from './LectureDesk.module.css'
import { LecturerForm } from './LecturerForm'

interface LectureDeskProps {
  /** Whether the stage has just been left, so that the focus returns to the button. */
  readonly hasPresented: boolean
}

/** Where a lecturer sets up what the lecture opens with, and starts it. */
export function LectureDesk({ hasPresented }: LectureDeskProps) {
  const { t, say } = useLanguage()
  const address = useAddress()
  const problems = useStore(appStore, (state) => state.problems)
  return (
    <>
      <Problems problems={problems} onDismiss={appStore.getState().dismissProblems} />
      <main className={styles.page} id="content">
        <div className={styles.head}>
          <h1>{say(lectureTitle)}</h1>
          <PresentButton hasPresented={hasPresented} />
        </div>
        <p className={styles.lead}>{t('lecture.lead')}</p>
        <LecturerForm />
        <p>
          <a href={address({ page: 'track', track: lectureId })}>{t('lecture.order')}</a>
        </p>
      </main>
    </>
  )
}
