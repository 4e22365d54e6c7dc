import { fenced } from './fence'
import type { NamedFunction } from './formula'
import { calling, type PythonCall } from './python-call'

/** How a function is written: what it is called in each notation, or the whole call where that is no name before parentheses. */
interface Notation {
  readonly tex: string | ((argument: string) => string)
  /** With its package: `np.exp`. */
  readonly numpy: string | PythonCall
  readonly torch: string | PythonCall
  /** The names that a formula's text calls it by, where it is not its own. */
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
