import type { ComponentType } from 'react'
import type { Route } from '../../state/link/link'
import { lazyPart } from '../failure/lazy-part'
import type { Place } from '../faults/places'
import { GalleryPage } from '../gallery/GalleryPage'

interface PageEntry {
  /** What is said to have failed where the page does. */
  readonly place: Place
  readonly Page: ComponentType
}

/** What shows each page; how its address is read and written stands by the same name in `src/state/link/routes.ts`. All but the start page are fetched when they are first opened. */
export const pages: Readonly<Record<Route['page'], PageEntry>> = {
  gallery: { place: 'gallery', Page: GalleryPage },
  lesson: {
    place: 'lesson',
    Page: lazyPart('LessonPage', async () => (await import('../lesson/LessonPage')).LessonPage, [
      'workbench',
      'lesson',
    ]),
  },
  train: {
    place: 'training',
    Page: lazyPart('TrainPage', async () => (await import('../train/page/TrainPage')).TrainPage, [
      'training',
      'insight',
    ]),
  },
}
