import clsx from 'clsx'
import { BookmarkPlus, X } from 'lucide-react'
import { Suspense, useLayoutEffect, useRef, useState } from 'react'
import type { ProgramSession } from '../../../state/session/program-session'
import { Boundary } from '../../failure/Boundary'
import { Loading } from '../../failure/Loading'
import { lazyPart } from '../../failure/lazy-part'
import { Button } from '../../shared/Button'
import dialogStyles from '../../shared/Dialog.module.css'
import { useLanguage } from '../../shared/use-language'
import styles from './MarkButton.module.css'

const MarkFrame = lazyPart('MarkFrame', async () => (await import('./MarkFrame')).MarkFrame, ['track'])

interface MarkButtonProps {
  readonly session: ProgramSession
}

/** Opens the tracks that the frame at hand can be added to. */
export function MarkButton({ session }: MarkButtonProps) {
  const { t } = useLanguage()
  const dialog = useRef<HTMLDialogElement>(null)
  const [isOpen, setOpen] = useState(false)
  useLayoutEffect(() => {
    if (isOpen) dialog.current?.showModal()
  }, [isOpen])
  return (
    <>
      <Button
        icon
        aria-haspopup="dialog"
        aria-label={t('bench.mark')}
        title={t('bench.mark')}
        onClick={() => setOpen(true)}
      >
        <BookmarkPlus size={18} aria-hidden="true" />
      </Button>
      <dialog
        ref={dialog}
        className={clsx(dialogStyles.dialog, styles.dialog)}
        aria-label={t('bench.mark')}
        closedby="any"
        onClose={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        {isOpen && (
          <Boundary place="mark">
            <div className={styles.head}>
              <h2 className={styles.title}>{t('bench.mark')}</h2>
              <Button icon aria-label={t('bench.mark-close')} onClick={() => dialog.current?.close()}>
                <X size={18} aria-hidden="true" />
              </Button>
            </div>
            <Suspense fallback={<Loading />}>
              <MarkFrame session={session} />
            </Suspense>
          </Boundary>
        )}
      </dialog>
    </>
  )
}
