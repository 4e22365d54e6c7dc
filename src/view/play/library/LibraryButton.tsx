import clsx from 'clsx'
import { FolderOpen } from 'lucide-react'
import { useLayoutEffect, useRef, useState } from 'react'
import { Boundary } from '../../failure/Boundary'
import { Button } from '../../shared/Button'
import dialogStyles from '../../shared/Dialog.module.css'
import { useLanguage } from '../../shared/use-language'
import styles from './LibraryButton.module.css'
import { LibraryPanel } from './LibraryPanel'

/** Opens the library of programs. */
export function LibraryButton() {
  const { t } = useLanguage()
  const dialog = useRef<HTMLDialogElement>(null)
  const [isOpen, setOpen] = useState(false)
  useLayoutEffect(() => {
    if (isOpen) dialog.current?.showModal()
  }, [isOpen])
  const open = (): void => {
    setOpen(true)
    if (isOpen) dialog.current?.showModal() // it has just been closed, which is only reported later
  }
  return (
    <>
      <Button className={styles.button} aria-haspopup="dialog" onClick={open}>
        <FolderOpen size={16} aria-hidden="true" />
        {t('library.title')}
      </Button>
      <dialog
        ref={dialog}
        className={clsx(dialogStyles.dialog, styles.library)}
        aria-label={t('library.title')}
        closedby="any"
        onClose={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        {isOpen && (
          <Boundary place="library">
            <LibraryPanel onClose={() => dialog.current?.close()} />
          </Boundary>
        )}
      </dialog>
    </>
  )
}
