import { CopyPlus, FileDown, Link2, Presentation, Printer } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { appStore } from '../../state/stores/app-store'
import type { NewTrack } from '../../state/tracks/track'
import { trackFileName, trackText } from '../../state/tracks/track-file'
import { trackAddress } from '../../state/tracks/track-link'
import { Button } from '../shared/Button'
import { saveBlob } from '../shared/save-blob'
import { useCopy } from '../shared/use-copy'
import { useLanguage } from '../shared/use-language'
import { useTask } from '../shared/use-task'
import { useTrackName } from '../workbench/track/use-track-name'
import { duplicateTrack } from './duplicate-track'
import { startTrack } from './start-at'
import styles from './TrackPage.module.css'

interface TrackActionsProps {
  readonly id: string
  readonly track: NewTrack
  /** Further actions. */
  readonly children: ReactNode
}

/** A link to a track as it was when it was asked for; without an address if the track was too long. */
interface Shared {
  readonly of: NewTrack
  readonly address: string | undefined
}

/** What can be done with a track as a whole. */
export function TrackActions({ id, track, children }: TrackActionsProps) {
  const { t, language } = useLanguage()
  const nameOf = useTrackName()
  const { problem, run } = useTask()
  const { isCopied, copy } = useCopy()
  const [shared, setShared] = useState<Shared>()
  const current = shared?.of === track ? shared : undefined
  const name = nameOf(track)
  const isEmpty = track.stops.length === 0
  const save = async (): Promise<void> =>
    saveBlob(new Blob([trackText(track)], { type: 'application/json' }), trackFileName(name))
  const share = async (): Promise<void> => {
    const hash = await trackAddress(track)
    const address = hash === undefined ? undefined : new URL(hash, location.href).href
    setShared({ of: track, address })
    if (address !== undefined) await copy(address)
  }
  return (
    <div className={styles.section}>
      <div className={styles.actions}>
        <Button strong disabled={isEmpty} onClick={() => startTrack(id, track)}>
          <Presentation size={18} aria-hidden="true" />
          {t('track.start')}
        </Button>
        <Button disabled={isEmpty} onClick={() => appStore.getState().change({ handout: 'one' })}>
          <Printer size={18} aria-hidden="true" />
          {t('track.print')}
        </Button>
        <Button onClick={() => run(share)}>
          <Link2 size={18} aria-hidden="true" />
          {t('track.share')}
        </Button>
        <Button onClick={() => run(save)}>
          <FileDown size={18} aria-hidden="true" />
          {t('track.export')}
        </Button>
        <Button onClick={() => duplicateTrack(track, t('track.copy-of', { name }), language)}>
          <CopyPlus size={18} aria-hidden="true" />
          {t('track.duplicate')}
        </Button>
        {children}
      </div>
      <div role="status" className={styles.status}>
        {current && current.address === undefined && <p>{t('track.too-long-to-share')}</p>}
        {current && isCopied && <p>{t('track.shared')}</p>}
        {problem !== undefined && <p>{t('save.failed', { detail: problem })}</p>}
      </div>
      {current?.address !== undefined && (
        <input
          className={styles.link}
          readOnly
          aria-label={t('track.link')}
          value={current.address}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      )}
    </div>
  )
}
