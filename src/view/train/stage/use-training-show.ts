import { useMemo, useState } from 'react'
import type { Followed, ListedStop } from '../../../state/lecture/beyond'
import { beyondOf } from '../../../state/lecture/go-on'
import { appStore } from '../../../state/stores/app-store'
import {
  type StageActions,
  type StagePlace,
  type Top,
  useStageActions,
} from '../../workbench/stage/use-stage-actions'
import { type StopNumber, useStopNumber } from '../../workbench/stage/use-stop-number'
import { useTrack } from '../../workbench/track/use-track'
import { toggleRun } from './toggle-run'
import { useTrainingPlace } from './use-training-place'

/** What a window of the show has while it is about training. */
interface TrainingShow {
  readonly place: StagePlace & { readonly step: number }
  readonly actions: StageActions
  readonly top: Top | undefined
  readonly close: () => void
  readonly stops: readonly ListedStop[]
  /** The track that is followed, if one is. */
  readonly followed: Followed | undefined
  readonly number: StopNumber
}

/** The page, without the view that the stage showed. */
const leave = (): void => appStore.getState().change({ isPresenting: undefined, step: 0 })

const nothing = (): void => {}

/** Follows the keys of the stage where training is shown: the next view, the run, and the lecture's order. */
export function useTrainingShow(tops: readonly Top[]): TrainingShow {
  const [top, setTop] = useState<Top>()
  const put = (wanted: Top | undefined): void => setTop(wanted && tops.includes(wanted) ? wanted : undefined)
  const beyond = useTrack(useMemo(() => beyondOf('training', 'training'), []))
  const { stops = [], followed } = beyond
  const place = useTrainingPlace()
  const number = useStopNumber(stops)
  const own = {
    leave,
    play: toggleRun,
    ask: nothing,
    overview: nothing,
    slope: nothing,
    symbols: nothing,
    code: nothing,
    ...(number.typed === '' && place.step > 0 && { enter: toggleRun }),
  }
  const actions = useStageActions(place, { top, put }, number, beyond, { own })
  return { place, actions, top, close: () => setTop(undefined), stops, followed, number }
}
