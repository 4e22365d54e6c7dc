import { QrCode as QrSign } from 'lucide-react'
import { useState } from 'react'
import { formatLink } from '../../../state/link/format-link'
import { linkTo, type Route } from '../../../state/link/link'
import { exercises } from '../../../state/progress/lesson-of'
import { allLessons, lessonOfSet } from '../../../state/results/question-set'
import { Button } from '../../shared/Button'
import { useLanguage } from '../../shared/use-language'
import { QrPlace } from '../qr/QrPlace'
import { ResultCopy } from '../shared/ResultCopy'
import styles from '../shared/Results.module.css'
import { SetSelect } from '../shared/SetSelect'

/** The address of a set of questions, to be copied or shown as a QR code; each visitor gets it in their own language. */
export function ShareSet() {
  const { t } = useLanguage()
  const [set, setSet] = useState(allLessons)
  const [isShown, setShown] = useState(false)
  const address = new URL(formatLink(linkTo(routeOfSet(set))), location.href).href
  return (
    <section className={styles.section} aria-labelledby="class-share">
      <h2 id="class-share">{t('class.share')}</h2>
      <p className={styles.lead}>{t('class.share.lead')}</p>
      <div className={styles.fields}>
        <SetSelect label={t('hand-in.set')} chosen={set} onChoose={setSet} />
        <Button aria-haspopup="dialog" onClick={() => setShown(true)}>
          <QrSign size={16} aria-hidden="true" />
          {t('class.qr')}
        </Button>
        <ResultCopy label={t('class.link.copy')} text={address} />
      </div>
      {isShown && <QrPlace address={address} onClose={() => setShown(false)} />}
    </section>
  )
}

/** The page that asks the questions of a set. */
function routeOfSet(set: string): Route {
  if (set === exercises) return { page: 'exercises' }
  const lesson = lessonOfSet(set)
  return lesson ? { page: 'lesson', lesson } : { page: 'gallery' }
}
