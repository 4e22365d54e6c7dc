import { useStore } from 'zustand'
import type { ProgramSession } from '../../../state/session/program-session'
import { courseOf } from '../../../state/session/session-derivations'
import {
  isAtEnd,
  nextPosition,
  previousPosition,
  type StagePosition,
  wholeStep,
} from '../../../state/session/stage-position'
import { appStore } from '../../../state/stores/app-store'
import { stageStore } from '../../../state/stores/stage-store'

/** The position of a session, and how to move from there. */
export interface PositionControl {
  readonly position: StagePosition
  /** Whether all stages of the step are shown. */
  readonly isWhole: boolean
  readonly isFirst: boolean
  readonly isLast: boolean
  /** Moves one stage or one step forward; returns whether that reached the end. */
  readonly next: () => boolean
  readonly previous: () => void
  /** Moves to a step with all of its stages; clamped to the first and last step. */
  readonly goTo: (step: number) => void
}

/** The position of a session, in steps and in stages of a step, with functions to move. */
export function usePosition(session: ProgramSession): PositionControl {
  const pace = useStore(stageStore, (state) => state.pace)
  const reached = useStore(appStore, ({ link }) => link.stage)
  const course = courseOf(session, pace)
  const { step } = session
  const whole = course.stagesAt(step)
  const position = { step, stage: Math.min(reached ?? whole, whole) }
  const go = ({ step, stage }: StagePosition): void =>
    appStore.getState().change({ step, stage: stage < course.stagesAt(step) ? stage : undefined })
  return {
    position,
    isWhole: position.stage >= whole,
    isFirst: step === 0,
    isLast: isAtEnd(position, course),
    next: () => {
      const to = nextPosition(position, course)
      go(to)
      return isAtEnd(to, course)
    },
    previous: () => go(previousPosition(position, course)),
    goTo: (to) => go(wholeStep(Math.min(course.last, Math.max(0, to)), course)),
  }
}
