import clsx from 'clsx'
import { SquareTerminal } from 'lucide-react'
import type { MouseEvent } from 'react'
import type { Link } from '../../../state/link/link'
import { playLink } from '../../../state/play/play-link'
import type { ProgramSession } from '../../../state/session/program-session'
import { appStore } from '../../../state/stores/app-store'
import { useAddress } from '../../shared/use-address'
import { useLanguage } from '../../shared/use-language'
import styles from './PlayAnchor.module.css'

interface PlayAnchorProps {
  readonly session: ProgramSession
  /** Keeps the program's given arrays in this browser, if it has any; their id. */
  readonly keep?: (link: Link) => Promise<string>
}

/** A link to a program on the playground, with its numbers and at its step. */
export function PlayAnchor({ session, keep }: PlayAnchorProps) {
  const { t } = useLanguage()
  const address = useAddress()
  const open = async (event: MouseEvent): Promise<void> => {
    event.preventDefault() // packing takes a moment
    const { link } = appStore.getState()
    location.hash = await playLink(session, link, await keep?.(link))
  }
  return (
    <a className={clsx(styles.play, 'no-print')} href={address({ page: 'play' })} onClick={open}>
      <SquareTerminal size={18} aria-hidden />
      <span>
        {t('bench.play')}
        {keep && <span className={styles.note}>{t('bench.play.given')}</span>}
      </span>
    </a>
  )
}
