import clsx from 'clsx'
import { CopyPlus, Pencil, Trash2 } from 'lucide-react'
import { useId, useState } from 'react'
import { dateWords } from '../../../i18n/date-words'
import type { Draft } from '../../../state/library/drafts'
import { library } from '../../../state/library/page-library'
import { showKept } from '../../../state/library/show-program'
import { Button } from '../../shared/Button'
import { useLanguage } from '../../shared/use-language'
import styles from './ProgramRow.module.css'
import { RenameForm } from './RenameForm'
import { useProgramName } from './use-program-name'

interface ProgramRowProps {
  readonly program: Draft
  /** Whether it is the program on the page. */
  readonly isOpen: boolean
  /** Whether it has just been brought back, and takes the focus. */
  readonly isRestored: boolean
  readonly onOpened: () => void
  /** Called with a sentence about what was done. */
  readonly onSay: (sentence: string) => void
}

/** One kept program with its time of change, and what can be done with it. */
export function ProgramRow({ program, isOpen, isRestored, onOpened, onSay }: ProgramRowProps) {
  const { t, language } = useLanguage()
  const name = useProgramName(program)
  const [renaming, setRenaming] = useState<'not yet' | 'now' | 'done'>('not yet')
  const time = useId()
  const { id, changed } = program
  const open = (): void => {
    void showKept(id)
    onOpened()
  }
  const rename = (typed: string | undefined): void => {
    setRenaming('done')
    if (typed !== undefined) onSay(library.rename(id, typed) ? '' : t('library.full'))
  }
  const duplicate = (): void =>
    onSay(library.duplicate(id) ? t('library.duplicated', { name }) : t('library.full'))
  const remove = (): void => {
    library.remove(id)
    onSay('')
  }
  return (
    <li className={clsx(styles.program, isOpen && styles.open)} data-program={id}>
      {renaming === 'now' ? (
        <RenameForm name={name} onDone={rename} />
      ) : (
        <>
          <button
            type="button"
            className={styles.name}
            aria-label={t('library.open', { name })}
            aria-describedby={time}
            aria-current={isOpen}
            // biome-ignore lint/a11y/noAutofocus: the button that had the focus is gone with the notice
            autoFocus={isRestored}
            onClick={open}
          >
            <span>{name}</span>
            <span id={time} className={styles.time}>
              <time dateTime={new Date(changed).toISOString()}>{dateWords(changed, language)}</time>
              {isOpen && <strong> · {t('library.is-open')}</strong>}
            </span>
          </button>
          <Button
            icon
            aria-label={t('library.rename', { name })}
            title={t('library.rename', { name })}
            autoFocus={renaming === 'done'}
            onClick={() => setRenaming('now')}
          >
            <Pencil size={16} aria-hidden="true" />
          </Button>
          <Button
            icon
            aria-label={t('library.duplicate', { name })}
            title={t('library.duplicate', { name })}
            onClick={duplicate}
          >
            <CopyPlus size={16} aria-hidden="true" />
          </Button>
          <Button
            icon
            aria-label={t('library.delete', { name })}
            title={t('library.delete', { name })}
            onClick={remove}
          >
            <Trash2 size={16} aria-hidden="true" />
          </Button>
        </>
      )}
    </li>
  )
}
