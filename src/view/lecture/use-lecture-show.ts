import { useEffect, useMemo, useState } from 'react'
import type { Followed, ListedStop } from '../../state/lecture/beyond'
import { beyondOf, neighboursOf } from '../../state/lecture/go-on'
import type { LectureFrame } from '../../state/link/link'
import { fetchLesson } from '../../state/session/fetched-lesson'
import {
  type StageActions,
  type StagePlace,
  type Top,
  useStageActions,
} from '../workbench/stage/use-stage-actions'
import { type StopNumber, useStopNumber } from '../workbench/stage/use-stop-number'
import { useTrack } from '../workbench/track/use-track'

/** What a window of the show has while it is about a frame of the lecture. */
interface LectureShow {
  readonly actions: StageActions
  readonly top: Top | undefined
  readonly close: () => void
  readonly stops: readonly ListedStop[]
  /** The track that is followed, if one is. */
  readonly followed: Followed | undefined
  readonly number: StopNumber
}

const nothing = (): void => {}

/** A frame is its own first and last step. */
const place: StagePlace = {
  isFirst: true,
  isLast: true,
  ahead: { step: 0 },
  behind: { step: 0 },
  next: () => true,
  previous: nothing,
  goTo: nothing,
}

/** What a frame has no use for, because it has no graph. */
const own: Partial<StageActions> = {
  ask: nothing,
  overview: nothing,
  slope: nothing,
  symbols: nothing,
  code: nothing,
}

/** Follows the keys of the stage where a frame of the lecture is shown; the lesson behind it is fetched meanwhile. */
export function useLectureShow(frame: LectureFrame, tops: readonly Top[]): LectureShow {
  const [top, setTop] = useState<Top>()
  const put = (wanted: Top | undefined): void => setTop(wanted && tops.includes(wanted) ? wanted : undefined)
  const beyond = useTrack(useMemo(() => beyondOf('lecture', frame), [frame]))
  const { stops = [], followed } = beyond
  const number = useStopNumber(stops)
  const after = neighboursOf('lecture', frame).after?.lesson
  useEffect(() => {
    if (after !== undefined) fetchLesson(after).catch(() => {}) // reported when it is opened
  }, [after])
  const actions = useStageActions(place, { top, put }, number, beyond, { own })
  return { actions, top, close: () => setTop(undefined), stops, followed, number }
}
