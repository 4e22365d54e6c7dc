import { Suspense } from 'react'
import { useStore } from 'zustand'
import { appStore, isPresenter } from '../../state/stores/app-store'
import { Boundary } from '../failure/Boundary'
import { Loading } from '../failure/Loading'
import { lazyPart } from '../failure/lazy-part'
import { useHasPresented } from '../workbench/bench/use-has-presented'
import { connectLecturer } from './connect-lecturer'
import { LectureDesk } from './LectureDesk'

connectLecturer() // this file is loaded once

const LectureStage = lazyPart('LectureStage', async () => (await import('./LectureStage')).LectureStage, [
  'workbench',
  'stage',
  'lecture',
])

const LecturePresenter = lazyPart(
  'LecturePresenter',
  async () => (await import('./LecturePresenter')).LecturePresenter,
  ['workbench', 'stage', 'lecture'],
)

/** The frame of the lecture that the address names: on the stage, in the lecturer's window, or what it says to be set up. */
export function LecturePage() {
  const frame = useStore(appStore, ({ link: { route } }) =>
    route.page === 'lecture' ? route.frame : 'title',
  )
  const isLecturers = useStore(appStore, isPresenter)
  const { isPresenting, hasPresented } = useHasPresented()
  if (!isPresenting && !isLecturers) return <LectureDesk hasPresented={hasPresented} />
  return (
    <Boundary place="stage">
      <Suspense fallback={<Loading />}>
        {isPresenting ? <LectureStage frame={frame} /> : <LecturePresenter frame={frame} />}
      </Suspense>
    </Boundary>
  )
}
