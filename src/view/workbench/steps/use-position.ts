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

/** Where a session stands, and how to go on from there. */
export interface PositionControl {
  readonly position: StagePosition
  /** Whether all stages of the step are shown. */
  readonly isWhole: boolean
  readonly isFirst: boolean
  readonly isLast: boolean
  /** One stage or one step on; says whether that was the end. */
  readonly next: () => boolean
  readonly previous: () => void
  /** To a step with all of its stages, within the steps that there are. */
  readonly goTo: (step: number) => void
}

/** Where a session stands, in steps and in stages of a step, and the ways on. */
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
