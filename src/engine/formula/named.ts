import { fenced } from './fence'
import type { NamedFunction } from './formula'
import { calling, type PythonCall } from './python-call'

/**
 * How a function is written in each notation: its name there, or the whole call if that is not a name and
 * parentheses.
 */
interface Notation {
  readonly tex: string | ((argument: string) => string)
  /** With its package: `np.exp`. */
  readonly numpy: string | PythonCall
  readonly torch: string | PythonCall
  /** Its name in the text of a formula; its own name if absent. */
  readonly readAs?: readonly string[]
}

const pythonCall = (call: string | PythonCall): PythonCall =>
  typeof call === 'string' ? calling(call) : call

/** A function of one number for formulas: its name, its value and how it is written. */
export const named = (
  name: string,
  value: (x: number) => number,
  { tex, numpy, torch, readAs = [name] }: Notation,
): NamedFunction => ({
  name,
  value,
  tex: typeof tex === 'string' ? (argument) => `${tex}${fenced(argument)}` : tex,
  numpy: pythonCall(numpy),
  torch: pythonCall(torch),
  readAs,
})
