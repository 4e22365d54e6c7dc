import { longestName } from '../../../state/library/program-name'
import { useLanguage } from '../../shared/use-language'
import styles from './Results.module.css'

interface NameFieldProps {
  readonly name: string
  readonly onName: (name: string) => void
}

/** A field for the name of who hands a result in. */
export function NameField({ name, onName }: NameFieldProps) {
  const { t } = useLanguage()
  return (
    <label className={styles.field}>
      {t('hand-in.name')}
      <input
        type="text"
        autoComplete="off"
        maxLength={longestName}
        value={name}
        onChange={(event) => onName(event.target.value)}
      />
    </label>
  )
}
