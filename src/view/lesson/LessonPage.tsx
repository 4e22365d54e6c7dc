import { useMemo } from 'react'
import { useStore } from 'zustand'
import type { Lesson } from '../../lessons/lesson'
import { appStore } from '../../state/app-store'
import { digitStore } from '../../state/digit-store'
import { needsDigits, openSession } from '../../state/lesson-session'
import { withLineGroups } from '../../state/line-session'
import { LessonDesk } from './LessonDesk'
import { Stepped } from './Stepped'
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
    () => openSession(lesson, { ...link, step: 0 }, net),
    [lesson, link.part, link.inputs, link.upstream, link.detail, link.open, net],
  )
  const last = opened.trace.steps.length
  const step = Math.min(link.step, last)
  const session = withLineGroups({ ...opened, step })
  useMarkDone(lesson.id, step === last)
  return (
    <Stepped
      lesson={lesson}
      session={session}
      desk={(stepping, hasPresented) => (
        <LessonDesk lesson={lesson} session={session} stepping={stepping} hasPresented={hasPresented} />
      )}
    />
  )
}
