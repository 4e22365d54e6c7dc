import type { Text } from '../../../i18n/text'
import type { RandomState } from '../../../lib/random'
import type { RuleId } from '../../questions/rules'
import type { Task } from '../exercise'
import type { KindId } from '../kind-id'
import type { DrawProgram } from '../posed-program'

/** What a lesson has exercises about. */
export interface LessonExercises {
  /** What they practise. */
  readonly rule: RuleId
  readonly kinds: readonly KindId[]
  /** Programs whose numbers are easy by hand. */
  readonly numbers: readonly DrawProgram[]
  /** Programs of which only the shapes count; none where nothing has a shape. */
  readonly shapes: readonly DrawProgram[]
  /** Expressions in x, y, w and v, no two of which are equal; absent where there are no graphs to choose from. */
  readonly expressions?: readonly string[]
}

/** A kind of exercise. */
export interface Kind {
  /** What is to be done, above the exercise. */
  readonly ask: Text
  /** Draws a task; undefined where its numbers do not fit, so that another is drawn. */
  readonly make: (random: RandomState, of: LessonExercises) => Task | undefined
}
