import type { Unread } from '../../../state/results/read-results'
import { useLanguage } from '../../shared/use-language'
import styles from '../shared/Results.module.css'

interface UnreadListProps {
  readonly unread: readonly Unread[]
}

/** What could not be read: where it stands, and why. */
export function UnreadList({ unread }: UnreadListProps) {
  const { t, say } = useLanguage()
  const place = ({ file, line }: Unread): string => {
    if (line === undefined) return file === undefined ? '' : `${file}:`
    return file === undefined ? t('class.line', { line }) : t('class.line.file', { file, line })
  }
  return (
    <section className={styles.section} aria-labelledby="class-unread">
      <h2 id="class-unread">{t('class.unread')}</h2>
      <ul className={styles.list}>
        {unread.map((each, i) => (
          <li key={i} className={styles.problem}>
            {place(each)} {say(each.say)}
          </li>
        ))}
      </ul>
    </section>
  )
}
