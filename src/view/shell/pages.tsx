import type { ComponentType } from 'react'
import type { Route } from '../../state/link/link'
import { lazyPart } from '../failure/lazy-part'
import type { Place } from '../faults/places'
import { GalleryPage } from '../gallery/GalleryPage'

interface PageEntry {
  /** The name of the page in a failure message. */
  readonly place: Place
  readonly Page: ComponentType
}

/**
 * The component of each page; the same name in `src/state/link/routes.ts` has how its address is read and
 * written. All pages but the start page are fetched when they are first opened.
 */
export const pages: Readonly<Record<Route['page'], PageEntry>> = {
  gallery: { place: 'gallery', Page: GalleryPage },
  lesson: {
    place: 'lesson',
    Page: lazyPart('LessonPage', async () => (await import('../lesson/LessonPage')).LessonPage, [
      'workbench',
      'lesson',
    ]),
  },
  play: {
    place: 'play',
    Page: lazyPart('PlayPage', async () => (await import('../play/PlayPage')).PlayPage, [
      'workbench',
      'play',
      'library',
    ]),
  },
  train: {
    place: 'training',
    Page: lazyPart('TrainPage', async () => (await import('../train/page/TrainPage')).TrainPage, [
      'workbench',
      'training',
      'insight',
    ]),
  },
  lecture: {
    place: 'lecture',
    Page: lazyPart('LecturePage', async () => (await import('../lecture/LecturePage')).LecturePage, [
      'workbench',
      'lecture',
    ]),
  },
  progress: {
    place: 'progress',
    Page: lazyPart(
      'ProgressPage',
      async () => (await import('../results/progress/ProgressPage')).ProgressPage,
      ['results'],
    ),
  },
  class: {
    place: 'class',
    Page: lazyPart('ClassPage', async () => (await import('../results/class/ClassPage')).ClassPage, [
      'results',
    ]),
  },
  words: {
    place: 'words',
    Page: lazyPart('WordsPage', async () => (await import('../words/WordsPage')).WordsPage, []),
  },
  exercises: {
    place: 'exercises',
    Page: lazyPart('ExercisesPage', async () => (await import('../exercises/ExercisesPage')).ExercisesPage, [
      'exercises',
      'practice',
      'results',
    ]),
  },
  track: {
    place: 'track',
    Page: lazyPart('TrackPage', async () => (await import('../track/TrackPage')).TrackPage, ['track']),
  },
  review: {
    place: 'exercises',
    Page: lazyPart('ReviewPage', async () => (await import('../exercises/ReviewPage')).ReviewPage, [
      'exercises',
      'practice',
    ]),
  },
}
