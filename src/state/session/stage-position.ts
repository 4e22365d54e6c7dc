/** How the stages of a step are shown: all at once, or one at a time. */
export type Pace = 'all' | 'each'

/** A step, and how many of its stages are shown. */
export interface StagePosition {
  readonly step: number
  readonly stage: number
}

/** The steps and stages to go through. */
export interface Course {
  readonly pace: Pace
  /** The last step; steps count from 1, and 0 is the start. */
  readonly last: number
  /** How many stages a step has. */
  readonly stagesAt: (step: number) => number
  /** How many stages of the next step are shown before its number is; absent, or undefined, if it is not hidden at first. */
  readonly coveredAt?: (step: number) => number | undefined
}

/** A step with all its stages. */
export const wholeStep = (step: number, { stagesAt }: Course): StagePosition => ({
  step,
  stage: stagesAt(step),
})

/** Whether this is the end: the last step with its last stage. */
export const isAtEnd = ({ step, stage }: StagePosition, { last, stagesAt }: Course): boolean =>
  step >= last && stage >= stagesAt(last)

/** One stage or one step forward; stays at the end. */
export function nextPosition(position: StagePosition, course: Course): StagePosition {
  const { step, stage } = position
  const { pace, last, stagesAt } = course
  if (stage < stagesAt(step)) return pace === 'each' ? { step, stage: stage + 1 } : onward(step, course)
  return step < last ? onward(step, course) : position
}

function onward(step: number, course: Course): StagePosition {
  const next = Math.min(step + 1, course.last)
  if (next === step) return wholeStep(next, course)
  if (course.pace === 'each') return { step: next, stage: 1 }
  return { step: next, stage: course.coveredAt?.(next) ?? course.stagesAt(next) }
}

/** One stage or one step back, to the last stage of the step before; stays at the start. */
export function previousPosition(position: StagePosition, course: Course): StagePosition {
  const { step, stage } = position
  if (course.pace === 'each' && stage > 1) return { step, stage: stage - 1 }
  return step > 0 ? wholeStep(step - 1, course) : position
}
