import { difference, number, numbers, product, sum, tied } from '../../engine/formula/build'
import { type Equation, equation } from '../../engine/formula/equation'
import type { Formula, Index } from '../../engine/formula/formula'
import { canBeWritten } from '../../engine/formula/rows-of'
import { nodeAt } from '../../engine/graph'
import { gradientAt, type Run, valueAt } from '../../engine/run'
import { mapTensor, scalar, type Tensor, zipTensors } from '../../engine/tensor'
import { largestAt } from '../entry/entry-at-hand'
import { coordinatesOf } from '../entry/entry-index'
import { runNumbers } from '../symbols/run-numbers'
import { gradientSymbol, quantityOf, valueSymbol } from '../symbols/symbols'

/** How a parameter is updated: how far against its gradient, or with it, where the sign is wrong on purpose. */
export interface UpdateRule {
  readonly learningRate: number
  readonly isUphill?: boolean
}

const eta: Formula = { kind: 'letter', letter: 'η', words: { tex: '\\eta', plain: 'η' } }

/** The name of what an update writes to, W or w_ij, and what it becomes. */
export interface WrittenUpdate {
  readonly target: Formula
  /** W − η · ∂L/∂W, the same with its numbers, and the result. */
  readonly becomes: Equation
}

/**
 * The update of the parameter at a position: W ← W − η · ∂L/∂W with its numbers; of an array that is too large to be
 * written out, the entry with the largest gradient.
 */
export function writtenUpdate(run: Run, position: number, loss: string, rule: UpdateRule): WrittenUpdate {
  const { graph } = run
  const [value, gradient] = [valueAt(run.values, position), gradientAt(run.gradients, position)]
  const { shape } = nodeAt(graph, position)
  const entry = canBeWritten(shape) ? undefined : largestAt(gradient)
  const at = entry === undefined ? undefined : coordinatesOf(shape, entry)
  const shown = (tensor: Tensor): Tensor =>
    entry === undefined ? tensor : scalar(tensor.data[entry] ?? Number.NaN)
  const { learningRate: rate, isUphill = false } = rule
  const join = isUphill ? sum : difference
  const [target, slope] = [valueSymbol(graph, position, at), gradientSymbol(graph, position, loss, at)]
  const put = (symbol: Formula, tensor: Tensor): Formula => putIn(symbol, shown(tensor), at)
  const step = mapTensor(gradient, (each) => (isUphill ? -rate : rate) * each)
  const next = zipTensors(value, step, (before, by) => before - by)
  return {
    target,
    becomes: equation(
      [
        join(target, product(eta, slope, '·')),
        join(put(target, value), product(number(rate), put(slope, gradient), '·')),
        numbers(shown(next)),
      ],
      runNumbers(run),
      { at: { η: rate } },
    ),
  }
}

const putIn = (symbol: Formula, tensor: Tensor, at: readonly Index[] | undefined): Formula =>
  tied(quantityOf(symbol), numbers(tensor), at)
