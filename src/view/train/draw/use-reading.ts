import { type RefObject, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { useStore } from 'zustand'
import { trainingClient } from '../../../state/clients/training-client'
import { digitStore } from '../../../state/stores/digit-store'
import { createAsker } from '../../../training/client/asker'
import { keepAsking } from '../../../training/client/keep-asking'
import { hasNet } from '../../../training/client/training-state'
import { type Reading, type ReadingQuestion, readingBy } from '../../../training/looks/reading'
import { lectureDesign } from '../../../training/net/design'
import { useInView } from '../insight/use-in-view'
import { wait } from '../insight/wait'

/** Which net reads: the one of the run, or the one that is stored with the page; undefined while neither is here. */
export type Reader = 'run' | 'stored'

/** What reads the drawing, and what it reads; the reading is undefined until it is there. */
interface DrawnReading {
  readonly reader: Reader
  readonly reading: Reading | undefined
}

/** What a net makes of a drawing: the net of the run, afresh while it learns, or else the stored one. */
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

/** The reading of the run's net: asked for at each change of the drawing, one at a time, and again as the net learns. */
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
      getState: trainingClient.getState,
      subscribe: trainingClient.subscribe,
      ask: async () => latest.current && trainingClient.look(latest.current),
      hear: setReading,
      nowMs: () => performance.now(),
      wait,
    })
  }, [isInView, isAsked])
  return question && reading
}
