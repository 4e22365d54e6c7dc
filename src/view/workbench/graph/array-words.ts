import { tensorPlain } from '../../../engine/formula/plain'
import type { Tensor } from '../../../engine/tensor'
import { arrayLook, isMap } from '../../../layout/array-look'
import { scaleText } from '../../../layout/measure/written'

/** The numbers of an array as a screen reader says them: all that are written in its cells, or else how many, and their range. */
export const arrayWords = (tensor: Tensor): string =>
  isMap(arrayLook(tensor.shape)) ? `${tensor.shape.join(' × ')}, ${scaleText(tensor)}` : tensorPlain(tensor)
