import { X } from 'lucide-react'
import { Suspense, useLayoutEffect, useRef } from 'react'
import { Boundary } from '../../failure/Boundary'
import { lazyPart } from '../../failure/lazy-part'
import { Button } from '../../shared/Button'
import { useLanguage } from '../../shared/use-language'
import styles from './QrPlace.module.css'

const QrPicture = lazyPart('QrPicture', async () => (await import('./QrPicture')).QrPicture, ['results'])

interface QrPlaceProps {
  readonly address: string
  readonly onClose: () => void
}

/** A dialog over the whole screen with an address as a QR code. */
export function QrPlace({ address, onClose }: QrPlaceProps) {
  const { t } = useLanguage()
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className={styles.dialog} aria-label={t('qr.title')} onClose={onClose}>
      <Boundary place="qr-code">
        <Suspense>
          <QrPicture address={address} />
        </Suspense>
      </Boundary>
      <p className={styles.address}>{address}</p>
      <Button
        icon
        className={styles.close}
        aria-label={t('qr.close')}
        onClick={() => dialog.current?.close()}
      >
        <X size={18} aria-hidden="true" />
      </Button>
    </dialog>
  )
}
