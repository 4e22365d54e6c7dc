import { RefreshCw } from 'lucide-react'
import { useState } from 'react'
import { seedRandom } from '../../lib/random'
import { exercisesAbout } from '../../practice/exercises/sheet'
import { deckOf } from '../../state/review/deck'
import { dueLessons, reviewLessons } from '../../state/review/review'
import { progressStore } from '../../state/stores/progress-store'
import { Button } from '../shared/Button'
import { useAddress } from '../shared/use-address'
import { useLanguage } from '../shared/use-language'
import { Exercises } from './Exercises'
import styles from './ExercisesPage.module.css'
import { newSeed } from './new-seed'

/** Draws a review of what has been learned by now. */
function drawReview() {
  const nowMs = Date.now()
  const deck = deckOf(progressStore.getState())
  const seed = newSeed()
  const random = seedRandom(seed)
  return {
    seed,
    count: deck.size,
    due: dueLessons(deck, nowMs).length,
    exercises: exercisesAbout(random, reviewLessons(random, deck, nowMs)),
  }
}

const leadOf = (count: number, due: number) =>
  count === 0 ? 'review.none' : due === 0 ? 'review.later' : 'review.lead'

/** Exercises about what was learned, mixed: what is due, and what is hard more often. */
export function ReviewPage() {
  const { t } = useLanguage()
  const address = useAddress()
  const [{ seed, count, due, exercises }, setDrawn] = useState(drawReview)
  return (
    <main className={styles.page} id="content">
      <div>
        <h1 className={styles.title}>{t('review.title')}</h1>
        <p className={styles.lead}>{t(leadOf(count, due), { due, count })}</p>
        {count === 0 && (
          <p>
            <a href={address({ page: 'exercises' })}>{t('nav.exercises')}</a>
          </p>
        )}
      </div>
      {count > 0 && (
        <section aria-label={t('review.title')}>
          <Exercises
            key={seed}
            exercises={exercises}
            after={() => (
              <Button onClick={() => setDrawn(drawReview())}>
                <RefreshCw size={16} aria-hidden />
                {t('review.another')}
              </Button>
            )}
          />
        </section>
      )}
    </main>
  )
}
