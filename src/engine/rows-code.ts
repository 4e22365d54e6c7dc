import type { Definition } from './formula/definition'
import type { CodeArguments } from './op-code'
import { isIndexed } from './rows'

/** Rows that are 1 at the class indices and 0 elsewhere. */
export const oneHotDefinition: Definition = {
  name: 'one_hot',
  lines: ['def one_hot(t, classes):', '    return np.eye(classes)[np.asarray(t, dtype=int)]'],
}

/** A loss's target in NumPy: one-hot rows unchanged, class indices as the corresponding one-hot rows. */
export const targetNumpy = ({ inputs: [, t], shapes }: CodeArguments<2>): string =>
  isIndexed(shapes) ? `one_hot(${t}, ${shapes[0].at(-1)})` : t
