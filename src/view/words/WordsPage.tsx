import { meanings, wordGroups } from '../../glossary/meanings'
import { Prose } from '../shared/Prose'
import { useLanguage } from '../shared/use-language'
import styles from './WordsPage.module.css'

/** All words that the lessons use, by subject, with what they mean. */
export function WordsPage() {
  const { t, say } = useLanguage()
  return (
    <main className={styles.page} id="content">
      <h1 className={styles.title}>{t('words.title')}</h1>
      <p className={styles.lead}>{t('words.lead')}</p>
      {wordGroups.map(({ title, ids }) => (
        <section key={title.en} aria-label={say(title)}>
          <h2 className={styles.group}>{say(title)}</h2>
          <dl className={styles.words}>
            {ids.map((id) => (
              <div key={id} className={styles.word} data-word={id}>
                <dt className={styles.term}>{say(meanings[id].term)}</dt>
                <dd>
                  <Prose text={say(meanings[id].text)} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </main>
  )
}
