import { additionSplits } from './addition-splits'
import { biasNotSummed } from './bias-not-summed'
import { innerLeftOut } from './inner-left-out'
import { localLeftOut } from './local-left-out'
import { maskByGradient } from './mask-by-gradient'
import { meanLeftOut } from './mean-left-out'
import { meanTwice } from './mean-twice'
import type { Mistake } from './mistake'
import type { MistakeId } from './mistake-ids'
import { notTransposed } from './not-transposed'
import { onePath } from './one-path'
import { otherEntry } from './other-entry'
import { otherVariable } from './other-variable'
import { outputForDifference } from './output-for-difference'
import { ownInput } from './own-input'
import { ownScoreOnly } from './own-score-only'
import { pathsNotAdded } from './paths-not-added'
import { shapeOfOther } from './shape-of-other'
import { sigmoidOfInput } from './sigmoid-of-input'
import { sign } from './sign'
import { squareLeftOut } from './square-left-out'
import { startedWithValue } from './started-with-value'
import { targetMinusOutput } from './target-minus-output'
import { upstreamLeftOut } from './upstream-left-out'
import { upstreamPutIn } from './upstream-put-in'
import { valueForGradient } from './value-for-gradient'
import { wrongPoint } from './wrong-point'

/** Everything that people get wrong. */
export const mistakes: Readonly<Record<MistakeId, Mistake>> = {
  'value-for-gradient': valueForGradient,
  'upstream-left-out': upstreamLeftOut,
  'upstream-put-in': upstreamPutIn,
  'local-left-out': localLeftOut,
  'own-input': ownInput,
  'addition-splits': additionSplits,
  'one-path': onePath,
  'paths-not-added': pathsNotAdded,
  sign,
  'inner-left-out': innerLeftOut,
  'wrong-point': wrongPoint,
  'sigmoid-of-input': sigmoidOfInput,
  'square-left-out': squareLeftOut,
  'mask-by-gradient': maskByGradient,
  'mean-left-out': meanLeftOut,
  'mean-twice': meanTwice,
  'target-minus-output': targetMinusOutput,
  'output-for-difference': outputForDifference,
  'own-score-only': ownScoreOnly,
  'not-transposed': notTransposed,
  'bias-not-summed': biasNotSummed,
  'started-with-value': startedWithValue,
  'other-variable': otherVariable,
  'other-entry': otherEntry,
  'shape-of-other': shapeOfOther,
}
