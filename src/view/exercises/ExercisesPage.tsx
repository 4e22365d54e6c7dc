import { useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { lessonsOfSheet, settledSheet } from '../../state/exercises/sheet-link'
import { appStore } from '../../state/stores/app-store'
import { Problems } from '../shared/Problems'
import { useAddress } from '../shared/use-address'
import { useLanguage } from '../shared/use-language'
import styles from './ExercisesPage.module.css'
import { newSeed } from './new-seed'
import { Sheet } from './Sheet'
import { SheetSettings } from './SheetSettings'

/** Sheets of exercises: which lessons they are about, the seed that they are drawn from, and the sheet itself. */
export function ExercisesPage() {
  const { t } = useLanguage()
  const address = useAddress()
  const link = useStore(appStore, (state) => state.link)
  const problems = useStore(appStore, (state) => state.problems)
  useEffect(() => {
    const settled = settledSheet(link, newSeed)
    if (settled) appStore.getState().settle(link, settled)
  }, [link])
  const { seed, of } = link
  const lessons = useMemo(() => lessonsOfSheet(of), [of])
  const [hasAnswers, setHasAnswers] = useState(false)
  return (
    <>
      <Problems problems={problems} onDismiss={appStore.getState().dismissProblems} />
      <main className={styles.page} id="content" data-answers={hasAnswers || undefined}>
        <div className={styles.top}>
          <h1 className={styles.title}>{t('nav.exercises')}</h1>
          <p className={styles.lead}>
            {t('exercises.lead')} <a href={address({ page: 'review' })}>{t('exercises.review')}</a>
          </p>
        </div>
        {seed !== undefined && (
          <>
            <SheetSettings seed={seed} lessons={lessons} hasAnswers={hasAnswers} onAnswers={setHasAnswers} />
            <Sheet key={`${seed} ${lessons.join()}`} seed={seed} lessons={lessons} />
          </>
        )}
      </main>
    </>
  )
}
