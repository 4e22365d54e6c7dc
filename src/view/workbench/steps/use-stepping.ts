import type { ProgramSession } from '../../../state/session/program-session'
import { presentStore } from '../../../state/stores/present-store'
import { type Autoplay, useAutoplay } from './use-autoplay'
import { useLessonKeys } from './use-lesson-keys'
import { usePosition } from './use-position'
import { useReadingTime } from './use-reading-time'

/** The functions to step by hand, each of which pauses autoplay, and autoplay itself. */
export interface Stepping {
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly next: () => void
  readonly previous: () => void
  readonly first: () => void
  readonly last: () => void
  readonly goTo: (step: number) => void
  readonly autoplay: Autoplay
  readonly help: () => void
}

/** Listens for the lesson's keys, and returns their actions for the buttons. */
export function useStepping(session: ProgramSession, help: () => void): Stepping {
  const control = usePosition(session)
  const readingMs = useReadingTime(session, control.position.stage)
  const autoplay = useAutoplay(session.program.id, control, readingMs)
  const byHand =
    <Arguments extends unknown[]>(go: (...to: Arguments) => unknown) =>
    (...to: Arguments): void => {
      autoplay.pause()
      go(...to)
    }
  const goTo = byHand(control.goTo)
  const ways = {
    next: byHand(control.next),
    previous: byHand(control.previous),
    first: () => goTo(0),
    last: () => goTo(session.trace.steps.length),
    help,
  }
  useLessonKeys({ ...ways, play: autoplay.toggle, present: presentStore.getState().present })
  return { ...ways, goTo, autoplay, isFirst: control.isFirst, isLast: control.isLast }
}
