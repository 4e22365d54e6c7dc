import { contents } from '../../../lessons/contents.at-build'
import { exercises } from '../../../state/progress/lesson-of'
import { allLessons, lessonOfSet, seedOfSet } from '../../../state/results/question-set'
import { useLanguage } from '../../shared/use-language'

/** Returns a function that gives the name of a set of questions. */
export function useSetTitle(): (set: string) => string {
  const { t, say } = useLanguage()
  return (set) => {
    if (set === allLessons) return t('set.lessons')
    if (set === exercises) return t('nav.exercises')
    const seed = seedOfSet(set)
    if (seed !== undefined) return t('set.sheet', { seed })
    const lesson = contents.flatMap(({ lessons }) => lessons).find(({ id }) => id === lessonOfSet(set))
    return lesson ? say(lesson.title) : t('set.other', { set })
  }
}
