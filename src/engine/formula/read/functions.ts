import type { Tensor } from '../../tensor'
import { scalar } from '../../tensor'
import type { ArrayFunction, NamedFunction } from '../formula'
import {
  absolute,
  cosine,
  exponential,
  hyperbolicTangent,
  logarithm,
  logistic,
  naturalLogarithm,
  rectified,
  sign,
  sine,
  squareRoot,
} from '../functions'

/** By the names that a text has for them, as `plainOf` writes them or as a lesson does. */
const functions: ReadonlyMap<string, NamedFunction> = new Map([
  ['exp', exponential],
  ['log', logarithm],
  ['ln', naturalLogarithm],
  ['sqrt', squareRoot],
  ['sin', sine],
  ['cos', cosine],
  ['tanh', hyperbolicTangent],
  ['abs', absolute],
  ['sign', sign],
  ['relu', rectified],
  ['ReLU', rectified],
  ['sigmoid', logistic],
  ['σ', logistic],
])

/** The function with a name, where there is one. */
export const functionNamed = (name: string): NamedFunction | undefined => functions.get(name)

/** Σ over every entry of an array. */
export const sumOfAll: ArrayFunction = {
  name: { tex: '\\sum', plain: 'Σ' },
  value: ([x]) => scalar((x as Tensor).data.reduce((total, entry) => total + entry, 0)),
  rank: 0,
  isPrefix: true,
}
