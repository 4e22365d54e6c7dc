import type { Definition } from './definition'

/** A call of a function in Python, and what must be defined for it. */
export interface PythonCall {
  readonly write: (argument: string) => string
  readonly definitions?: readonly Definition[]
}

/** A call of a library's function, by its full name: `np.exp`. */
export const calling = (name: string): PythonCall => ({ write: (argument) => `${name}(${argument})` })

/** A call of a function that the program defines itself; it may need others. */
export const callingOwn = (definition: Definition, ...others: readonly Definition[]): PythonCall => ({
  ...calling(definition.name),
  definitions: [...others, definition],
})
