import { type KeyboardEvent, useId } from 'react'
import { longestName } from '../../../state/library/program-name'
import { Button } from '../../shared/Button'
import { useLanguage } from '../../shared/use-language'
import styles from './RenameForm.module.css'

interface RenameFormProps {
  readonly name: string
  /** Called with what was typed, or with nothing if the name stays. */
  readonly onDone: (typed?: string) => void
}

/** The name of a program while it is changed: Enter takes it, Escape leaves it as it was. */
export function RenameForm({ name, onDone }: RenameFormProps) {
  const { t } = useLanguage()
  const field = useId()
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
    event.preventDefault() // so that the dialog stays open
    onDone()
  }
  return (
    <form className={styles.form} action={(data) => onDone(String(data.get('name') ?? ''))}>
      <label htmlFor={field} className="visually-hidden">
        {t('library.name')}
      </label>
      <input
        id={field}
        name="name"
        className={styles.name}
        defaultValue={name}
        maxLength={longestName}
        autoComplete="off"
        placeholder={t('library.name-hint')}
        // biome-ignore lint/a11y/noAutofocus: the field opens because the viewer asked to rename the program
        autoFocus
        onFocus={({ currentTarget }) => currentTarget.select()}
        onKeyDown={leave}
      />
      <Button type="submit">{t('library.set-name')}</Button>
    </form>
  )
}
