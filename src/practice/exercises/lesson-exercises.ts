import type { LessonExercises } from './kinds/kind'
import type { LessonId } from './lesson-ids'
import { addition } from './programs/addition'
import { affine } from './programs/affine'
import { affineBatch } from './programs/affine-batch'
import { applesAndOranges } from './programs/apples-and-oranges'
import { chainRule } from './programs/chain-rule'
import { fanOut } from './programs/fan-out'
import { gradientCheck } from './programs/gradient-check'
import { multiplication } from './programs/multiplication'
import { relu } from './programs/relu'
import { sigmoid } from './programs/sigmoid'
import { softmaxWithLoss } from './programs/softmax-with-loss'
import { twoLayerNet } from './programs/two-layer-net'

/** What each lesson has exercises about. */
export const lessonExercises: Readonly<Record<LessonId, LessonExercises>> = {
  'chain-rule': chainRule,
  addition,
  multiplication,
  'apples-and-oranges': applesAndOranges,
  'fan-out': fanOut,
  relu,
  sigmoid,
  affine,
  'affine-batch': affineBatch,
  'softmax-with-loss': softmaxWithLoss,
  'two-layer-net': twoLayerNet,
  'gradient-check': gradientCheck,
}
