import { useMemo } from 'react'
import { useStore } from 'zustand'
import type { Lesson } from '../../lessons/lesson'
import { needsDigits, openLesson } from '../../state/session/lesson-session'
import { sessionAt } from '../../state/session/session-at'
import { appStore } from '../../state/stores/app-store'
import { digitStore } from '../../state/stores/digit-store'
import { Stepped } from '../workbench/bench/Stepped'
import { LessonDesk } from './LessonDesk'
import { useMarkDone } from './use-mark-done'
import { WaitingLesson } from './WaitingLesson'

interface LessonPageProps {
  readonly lesson: Lesson
}

/** A lesson at the step that the address names, or what is known of it while its data are on their way. */
export function LessonPage({ lesson }: LessonPageProps) {
  const waits = useStore(appStore, ({ link }) => needsDigits(lesson, link))
  const hasNet = useStore(digitStore, ({ net }) => net !== undefined)
  return waits && !hasNet ? <WaitingLesson lesson={lesson} /> : <SteppedLesson lesson={lesson} />
}

function SteppedLesson({ lesson }: LessonPageProps) {
  const net = useStore(digitStore, (state) => state.net)
  const link = useStore(appStore, (state) => state.link)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a step changes none of the numbers
  const opened = useMemo(
    () => openLesson(lesson, { ...link, step: 0 }, net),
    [lesson, link.part, link.inputs, link.upstream, link.detail, link.open, net],
  )
  const last = opened.trace.steps.length
  const session = sessionAt(opened, link.step)
  useMarkDone(lesson.id, session.step === last)
  return (
    <Stepped
      session={session}
      desk={(stepping, hasPresented) => (
        <LessonDesk lesson={lesson} session={session} stepping={stepping} hasPresented={hasPresented} />
      )}
    />
  )
}
