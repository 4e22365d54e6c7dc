import { useEffect, useMemo } from 'react'
import type { Lesson } from '../../lessons/lesson'
import type { Beyond } from '../../state/lecture/beyond'
import { beyondOf, neighboursOf } from '../../state/lecture/go-on'
import type { Stop } from '../../state/lecture/running-order.at-build'
import { fetchLesson } from '../../state/session/fetched-lesson'
import { useAhead } from './use-ahead'

/** Fetches the lesson of a stop ahead of time; a failure is reported when it is opened. */
const fetchStop = (stop: Stop | undefined): void => {
  if (stop) fetchLesson(stop.lesson).catch(() => {})
}

/** The parts of the lecture beside one; while it is shown to a hall their lessons are fetched, so that the stage never leaves. */
export function useBeyond({ id }: Lesson, part: string, isShow: boolean): Beyond {
  const { before, after } = useMemo(() => neighboursOf(id, part), [id, part])
  useEffect(() => {
    if (!isShow) return
    fetchStop(after)
    fetchStop(before)
  }, [isShow, before, after])
  const ahead = useAhead(isShow ? after : undefined)
  return useMemo(() => ({ ...beyondOf(id, part), ...(ahead && { ahead }) }), [ahead, id, part])
}
