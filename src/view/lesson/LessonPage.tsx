import { Suspense, use, useEffect, useLayoutEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import type { Lesson } from '../../lessons/lesson'
import { toGallery } from '../../state/link/routes'
import { type FetchedLesson, fetchedLesson, readLesson } from '../../state/session/fetched-lesson'
import { needsDigits } from '../../state/session/lesson-session'
import { openedLesson } from '../../state/session/opened-lesson'
import { sessionAt } from '../../state/session/session-at'
import { settledLink } from '../../state/session/settled-link'
import { appStore } from '../../state/stores/app-store'
import { digitStore } from '../../state/stores/digit-store'
import { Loading } from '../failure/Loading'
import { Stepped } from '../workbench/bench/Stepped'
import { LessonDesk } from './LessonDesk'
import { LessonFrame } from './LessonFrame'
import { lessonOnItsWay } from './lesson-on-its-way'
import { listedLesson } from './listed-lessons'
import { Notes } from './Notes'
import { StageQuestionPlace } from './StageQuestionPlace'
import { stageBesides } from './stage-besides'
import { useBeyond } from './use-beyond'
import { useNotedQuestion } from './use-stage-question'
import { WaitingLesson } from './WaitingLesson'

/** The lesson named in the address; if there is none, the gallery opens and says so. */
export function LessonPage() {
  const id = useStore(appStore, ({ link: { route } }) => (route.page === 'lesson' ? route.lesson : ''))
  return (
    <Suspense fallback={<AwaitedLesson id={id} />}>
      <LessonOrNone key={id} id={id} />
    </Suspense>
  )
}

interface NamedProps {
  readonly id: string
}

function AwaitedLesson({ id }: NamedProps) {
  const title = listedLesson(id)?.title
  return title ? (
    <LessonFrame id={id} title={title}>
      <Loading />
    </LessonFrame>
  ) : null
}

/**
 * Shows a lesson at once if it is already loaded, and waits for it otherwise; which of the two is decided
 * only once.
 */
function LessonOrNone({ id }: NamedProps) {
  const [isHere] = useState(() => fetchedLesson(id) !== undefined)
  return isHere ? <GivenLesson id={id} fetched={fetchedLesson(id)} /> : <FetchedLessonPage id={id} />
}

function FetchedLessonPage({ id }: NamedProps) {
  return <GivenLesson id={id} fetched={use(lessonOnItsWay(id))} />
}

interface GivenLessonProps extends NamedProps {
  /** Undefined if there is no lesson with that id. */
  readonly fetched: FetchedLesson | undefined
}

function GivenLesson({ id, fetched }: GivenLessonProps) {
  const lesson = fetched && readLesson(fetched)
  useEffect(() => {
    const { link, settle } = appStore.getState()
    if (!lesson) settle(link, toGallery({ link, problems: [] }, `/lesson/${id}`))
  }, [lesson, id])
  return lesson ? <LessonAtStep lesson={lesson} /> : null
}

interface LessonAtStepProps {
  readonly lesson: Lesson
}

/** A lesson at the step in the address, or what is known of it while its data are loading. */
function LessonAtStep({ lesson }: LessonAtStepProps) {
  const waits = useStore(appStore, ({ link }) => needsDigits(lesson, link))
  const hasNet = useStore(digitStore, ({ net }) => net !== undefined)
  return waits && !hasNet ? <WaitingLesson lesson={lesson} /> : <SteppedLesson lesson={lesson} />
}

function SteppedLesson({ lesson }: LessonAtStepProps) {
  const net = useStore(digitStore, (state) => state.net)
  const link = useStore(appStore, (state) => state.link)
  const opened = openedLesson(lesson, link, net)
  const session = useMemo(() => sessionAt(opened, link.step), [opened, link.step])
  useLayoutEffect(() => {
    const settled = settledLink(opened, link)
    if (settled) appStore.getState().settle(link, settled)
  }, [opened, link])
  const beyond = useBeyond(
    lesson,
    session.program.id,
    link.isPresenting === true || link.isPresenter === true,
  )
  useNotedQuestion(session)
  return (
    <Stepped
      session={session}
      stageQuestion={<StageQuestionPlace session={session} />}
      besides={stageBesides(lesson, session)}
      notes={<Notes notes={session.program.notes ?? []} session={session} />}
      beyond={beyond}
      desk={(stepping, hasPresented) => (
        <LessonDesk lesson={lesson} session={session} stepping={stepping} hasPresented={hasPresented} />
      )}
    />
  )
}
