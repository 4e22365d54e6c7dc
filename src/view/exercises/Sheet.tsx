import { useMemo } from 'react'
import type { LessonId } from '../../practice/exercises/lesson-ids'
import { sheetOf } from '../../practice/exercises/sheet'
import { useLanguage } from '../shared/use-language'
import { Exercises } from './Exercises'
import styles from './Sheet.module.css'
import { SheetResult } from './SheetResult'

interface SheetProps {
  readonly seed: number
  readonly lessons: readonly LessonId[]
}

/** The exercises of a seed, and how they went as a code to hand in. */
export function Sheet({ seed, lessons }: SheetProps) {
  const { t } = useLanguage()
  const exercises = useMemo(() => sheetOf(seed, lessons), [seed, lessons])
  return (
    <section aria-label={t('exercises.sheet', { seed })}>
      <p className={styles.head}>
        <span>{t('exercises.sheet', { seed })}</span>
        <span className={styles.name}>{t('exercises.name')}</span>
      </p>
      <Exercises exercises={exercises} after={(answers) => <SheetResult seed={seed} answers={answers} />} />
    </section>
  )
}
