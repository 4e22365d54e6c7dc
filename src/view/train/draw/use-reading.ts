import { type RefObject, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { useStore } from 'zustand'
import { trainingClient } from '../../../state/clients/training-client'
import { digitStore } from '../../../state/stores/digit-store'
import { createAsker } from '../../../training/client/asker'
import { keepAsking } from '../../../training/client/keep-asking'
import { hasNet } from '../../../training/client/training-state'
import { type Reading, type ReadingQuestion, readingBy } from '../../../training/looks/reading'
import { lectureDesign } from '../../../training/net/design'
import { askingParts } from '../insight/asking-parts'
import { useInView } from '../insight/use-in-view'

/**
 * Which net makes the prediction: the run's, or the one stored with the page; undefined if neither is
 * available.
 */
export type Reader = 'run' | 'stored'

/** The net used for the drawing, and its prediction; the prediction is undefined until it arrives. */
interface DrawnReading {
  readonly reader: Reader
  readonly reading: Reading | undefined
}

/** The prediction for a drawing: by the run's net, updated as it learns, or else by the stored one. */
export function useReading(
  question: ReadingQuestion | undefined,
  place: RefObject<HTMLElement | null>,
): DrawnReading {
  const isRun = useSyncExternalStore(trainingClient.subscribe, () => hasNet(trainingClient.getState()))
  const fromRun = useRunReading(isRun ? question : undefined, place)
  const stored = useStore(digitStore, ({ net }) => net)
  const fromStored = useMemo(
    () => (question && stored && !isRun ? readingBy(lectureDesign, stored.trained, question) : undefined),
    [question, stored, isRun],
  )
  return isRun ? { reader: 'run', reading: fromRun } : { reader: 'stored', reading: fromStored }
}

/**
 * The prediction of the run's net: requested at each change of the drawing, one at a time, and again as the
 * net learns.
 */
function useRunReading(
  question: ReadingQuestion | undefined,
  place: RefObject<HTMLElement | null>,
): Reading | undefined {
  const [reading, setReading] = useState<Reading>()
  const latest = useRef(question)
  const isInView = useInView(place)
  const [asker] = useState(() =>
    createAsker(
      (asked: ReadingQuestion) => trainingClient.look(asked),
      (heard) => setReading(latest.current && heard),
    ),
  )
  useEffect(() => {
    latest.current = question
    if (question) asker(question)
    else setReading(undefined)
  }, [question, asker])
  const isAsked = question !== undefined
  useEffect(() => {
    if (!isInView || !isAsked) return
    return keepAsking<Reading>({
      ...askingParts,
      ask: async () => latest.current && trainingClient.look(latest.current),
      hear: setReading,
    })
  }, [isInView, isAsked])
  return question && reading
}
