import { Printer, RefreshCw } from 'lucide-react'
import type { LessonId } from '../../practice/exercises/lesson-ids'
import { appStore } from '../../state/stores/app-store'
import { Button } from '../shared/Button'
import { useLanguage } from '../shared/use-language'
import { CopyLink } from './CopyLink'
import { LessonChoice } from './LessonChoice'
import { newSeed } from './new-seed'
import { SeedField } from './SeedField'
import { SheetQr } from './SheetQr'
import styles from './SheetSettings.module.css'

interface SheetSettingsProps {
  readonly seed: number
  readonly lessons: readonly LessonId[]
  /** Whether the answers are printed too. */
  readonly hasAnswers: boolean
  readonly onAnswers: (hasAnswers: boolean) => void
}

/** What a sheet is drawn from, and what can be done with it: share it, print it, draw another. */
export function SheetSettings({ seed, lessons, hasAnswers, onAnswers }: SheetSettingsProps) {
  const { t } = useLanguage()
  return (
    <div className={styles.settings}>
      <LessonChoice lessons={lessons} />
      <div className={styles.row}>
        <SeedField key={seed} seed={seed} />
        <Button strong onClick={() => appStore.getState().change({ seed: newSeed() })}>
          <RefreshCw size={16} aria-hidden />
          {t('exercises.another')}
        </Button>
        <CopyLink />
        <SheetQr />
        <span className={styles.print}>
          <Button onClick={() => window.print()}>
            <Printer size={16} aria-hidden />
            {t('exercises.print')}
          </Button>
          <label className={styles.answers}>
            <input
              type="checkbox"
              checked={hasAnswers}
              onChange={({ target }) => onAnswers(target.checked)}
            />
            {t('exercises.print.answers')}
          </label>
        </span>
      </div>
    </div>
  )
}
