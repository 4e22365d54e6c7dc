import { fromNested } from '../../engine/tensor'
import type { Reader } from '../../trace/algebra-line'
import { tensorTex } from '../../trace/tensor-tex'
import { factor, rowOf, sumOf } from '../algebra-pieces'

/** The class that the numbers beside the lines are about: k = 2. */
export const k = 1

/** What the lines take from a run: outputs y, targets t and those of class k. */
interface ClassNumbers {
  readonly y: readonly number[]
  readonly t: readonly number[]
  readonly yk: number
  readonly tk: number
  /** ∂y_j/∂a_k for each j. */
  readonly paths: readonly number[]
}

/** Reads the outputs and the targets of a run. */
export function numbersOf(read: Reader): ClassNumbers {
  const [y, t] = [rowOf(read.value('y'), 0), rowOf(read.value('t'), 0)]
  const [yk, tk] = [y[k] as number, t[k] as number]
  return { y, t, yk, tk, paths: y.map((yj, j) => (j === k ? yk * (1 - yk) : -yj * yk)) }
}

/** The numbers of all other classes. */
export const withoutK = (numbers: readonly number[]): readonly number[] => numbers.filter((_, j) => j !== k)

/** The sum of the numbers. */
export const total = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0)

/** Whether the targets add up to 1: what the last lines need. */
export const addsUp = ({ t }: ClassNumbers): boolean => Math.abs(total(t) - 1) < 1e-9

const quotients = (t: readonly number[], y: readonly number[]): readonly string[] =>
  t.map((tj, j) => `\\frac{${factor(tj)}}{${factor(y[j] as number)}}`)

/** Σ (t_j / y_j) · path_j, with the terms written out. */
export const weighted = (t: readonly number[], y: readonly number[], paths: readonly number[]) => ({
  tex: sumOf(quotients(t, y).map((quotient, j) => `${quotient} \\times ${factor(paths[j] as number)}`)),
  value: total(t.map((tj, j) => (tj / (y[j] as number)) * (paths[j] as number))),
})

/** y − t with its numbers, where the targets add up to 1. */
export function differences(
  read: Reader,
): { readonly tex: string; readonly result: string; readonly value: readonly number[] } | undefined {
  const numbers = numbersOf(read)
  if (!addsUp(numbers)) return undefined
  const value = numbers.y.map((yj, j) => yj - (numbers.t[j] as number))
  return {
    tex: `${tensorTex(read.value('y'))} - ${tensorTex(read.value('t'))}`,
    result: tensorTex(fromNested(value)),
    value,
  }
}
