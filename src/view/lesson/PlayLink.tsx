import { SquareTerminal } from 'lucide-react'
import type { MouseEvent } from 'react'
import { playLink } from '../../state/play/play-link'
import type { LessonSession } from '../../state/session/lesson-session'
import { appStore } from '../../state/stores/app-store'
import { useAddress } from '../shared/use-address'
import { useLanguage } from '../shared/use-language'
import styles from './PlayLink.module.css'

interface PlayLinkProps {
  readonly session: LessonSession
}

/** Leads to the program of a lesson on the playground, with its numbers and at its step; not if it needs given arrays. */
export function PlayLink({ session }: PlayLinkProps) {
  const { t } = useLanguage()
  const address = useAddress()
  const open = async (event: MouseEvent): Promise<void> => {
    event.preventDefault() // packing takes a moment
    location.hash = await playLink(session, appStore.getState().link)
  }
  return session.program.setup.given ? null : (
    <a className={styles.play} href={address({ page: 'play' })} onClick={open}>
      <SquareTerminal size={18} aria-hidden />
      {t('lesson.play')}
    </a>
  )
}
