import type { CodeArguments, Definition } from './op-code'
import { isIndexed } from './rows'

/** Rows that are 1 at the class indices and 0 elsewhere. */
export const oneHotDefinition: Definition = {
  name: 'one_hot',
  lines: ['def one_hot(t, classes):', '    return np.eye(classes)[np.asarray(t, dtype=int)]'],
}

/** A loss's target in NumPy: one-hot rows as they are, class indices as the one-hot rows that they stand for. */
export const targetNumpy = (args: CodeArguments): string =>
  isIndexed(args.shapes) ? `one_hot(${args.inputs[1]}, ${args.shapes[0]?.at(-1)})` : (args.inputs[1] ?? '')
