import { useStore } from 'zustand'
import type { ProgramSession } from '../../../state/session/program-session'
import { courseOf, coveredStagesAt } from '../../../state/session/session-derivations'
import {
  isAtEnd,
  nextPosition,
  previousPosition,
  type StagePosition,
  wholeStep,
} from '../../../state/session/stage-position'
import { appStore, isShow } from '../../../state/stores/app-store'
import { presentStore, wasAsked } from '../../../state/stores/present-store'
import { stageStore } from '../../../state/stores/stage-store'
import type { Mark } from '../../../state/tracks/marks'
import { useShownLink } from '../../shared/shown-link'

/** The position of a session, and how to move from there. */
export interface PositionControl {
  readonly position: StagePosition
  /** Whether all stages of the step are shown. */
  readonly isWhole: boolean
  readonly isFirst: boolean
  readonly isLast: boolean
  /** Where one move forward leads, and one back. */
  readonly ahead: Mark
  readonly behind: Mark
  /** Moves one stage or one step forward; returns whether that reached the end. */
  readonly next: () => boolean
  readonly previous: () => void
  /** Moves to a step with all of its stages; clamped to the first and last step. */
  readonly goTo: (step: number) => void
}

/** The position of a session, in steps and in stages of a step, with functions to move. */
export function usePosition(session: ProgramSession): PositionControl {
  const pace = useStore(stageStore, (state) => state.pace)
  const reached = useShownLink(({ stage }) => stage)
  const isCovered = useShownLink((link) => link.isCovered)
  const { step } = session
  const hides = useHiding(session.heading.name, step) && pace === 'all'
  const course = courseOf(session, pace, hides)
  const whole = course.stagesAt(step)
  const covered = isCovered ? coveredStagesAt(session, step) : undefined
  const position = { step, stage: covered ?? Math.min(reached ?? whole, whole) }
  const markOf = ({ step, stage }: StagePosition): Mark => {
    const isWhole = stage >= course.stagesAt(step)
    return { step, ...(!isWhole && (hides ? { isCovered: true } : { stage })) }
  }
  const go = (to: StagePosition): void => appStore.getState().change(markOf(to))
  const ahead = covered === undefined ? nextPosition(position, course) : wholeStep(step, course)
  const behind = previousPosition(position, course)
  return {
    position,
    isWhole: position.stage >= whole,
    isFirst: step === 0,
    isLast: isAtEnd(position, course),
    ahead: markOf(ahead),
    behind: markOf(behind),
    next: () => {
      go(ahead)
      return isAtEnd(ahead, course)
    },
    previous: () => go(behind),
    goTo: (to) => go(wholeStep(Math.min(course.last, Math.max(0, to)), course)),
  }
}

/** Whether the next number is covered at first: while a hall is asked, unless a question about it was on the stage. */
function useHiding(graph: string, step: number): boolean {
  const isShown = useStore(appStore, isShow)
  return useStore(presentStore, ({ isAsking, asked }) => isShown && isAsking && !wasAsked(asked, graph, step))
}
