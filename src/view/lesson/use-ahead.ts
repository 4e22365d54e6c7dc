import { useEffect, useState } from 'react'
import type { Lesson } from '../../lessons/lesson'
import { linkAt } from '../../state/lecture/go-on'
import type { Stop } from '../../state/lecture/running-order.at-build'
import { fetchLesson, readLesson } from '../../state/session/fetched-lesson'
import { needsDigits, openLesson } from '../../state/session/lesson-session'
import type { ProgramSession } from '../../state/session/program-session'
import { sessionAt } from '../../state/session/session-at'
import { appStore } from '../../state/stores/app-store'

/** A part of the lecture as it opens, once its lesson has been fetched; absent for one that shows a digit, whose arrays are large. */
export function useAhead(stop: Stop | undefined): ProgramSession | undefined {
  const [found, setFound] = useState<{ readonly stop: Stop; readonly session: ProgramSession }>()
  useEffect(() => {
    if (stop?.route.page !== 'lesson') return
    let isGone = false
    fetchLesson(stop.lesson).then(
      (fetched) => {
        const session = fetched && !isGone ? opened(stop, readLesson(fetched)) : undefined
        if (session) setFound({ stop, session })
      },
      () => {}, // reported when it is opened
    )
    return () => {
      isGone = true
    }
  }, [stop])
  return found && found.stop === stop ? found.session : undefined
}

function opened(stop: Stop, lesson: Lesson): ProgramSession | undefined {
  const link = linkAt(stop, 0, appStore.getState().link)
  return needsDigits(lesson, link) ? undefined : sessionAt(openLesson(lesson, link), 0)
}
