import { SquareTerminal } from 'lucide-react'
import type { MouseEvent } from 'react'
import type { GivenSource } from '../../../state/given/given-set'
import { playLink } from '../../../state/play/play-link'
import type { ProgramSession } from '../../../state/session/program-session'
import { appStore } from '../../../state/stores/app-store'
import { useAddress } from '../../shared/use-address'
import { useLanguage } from '../../shared/use-language'
import styles from './PlayLink.module.css'

interface PlayLinkProps {
  readonly session: ProgramSession
  /** Where the program's given arrays come from, if it has any. */
  readonly source?: GivenSource | undefined
}

/** Leads to a program on the playground, with its numbers and at its step; given arrays are kept in this browser. */
export function PlayLink({ session, source }: PlayLinkProps) {
  const { t } = useLanguage()
  const address = useAddress()
  const open = async (event: MouseEvent): Promise<void> => {
    event.preventDefault() // packing takes a moment
    location.hash = await playLink(session, appStore.getState().link, source)
  }
  return (
    <a className={styles.play} href={address({ page: 'play' })} onClick={open}>
      <SquareTerminal size={18} aria-hidden />
      <span>
        {t('bench.play')}
        {source && <span className={styles.note}>{t('bench.play.given')}</span>}
      </span>
    </a>
  )
}
