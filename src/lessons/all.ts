import { parseProgram } from '../language/parse-program'
import { readProgramsWith } from '../program/program-graphs'
import { addition } from './addition'
import { affine } from './affine'
import { affineBatch } from './affine-batch'
import { applesAndOranges } from './apples-and-oranges'
import { chainRule } from './chain-rule'
import { fanOut } from './fan-out'
import { gradientCheck } from './gradient-check'
import type { Lesson } from './lesson'
import { multiplication } from './multiplication'
import { relu } from './relu'
import { sigmoid } from './sigmoid'
import { softmaxWithLoss } from './softmax-with-loss'
import { twoLayerNet } from './two-layer-net'

readProgramsWith(parseProgram)

/** Every lesson, with the parser for their programs, in the order in which they are taught. */
export const lessons: readonly Lesson[] = [
  chainRule,
  addition,
  multiplication,
  applesAndOranges,
  fanOut,
  relu,
  sigmoid,
  affine,
  affineBatch,
  softmaxWithLoss,
  twoLayerNet,
  gradientCheck,
]

/** The lesson with an id, if there is one. */
export const lessonById = (id: string): Lesson | undefined => lessons.find((lesson) => lesson.id === id)
