import { numbers, sumOf, tied, unknown } from '../../engine/formula/build'
import { type Equation, equation } from '../../engine/formula/equation'
import type { Formula, Index } from '../../engine/formula/formula'
import { canBeWritten } from '../../engine/formula/rows-of'
import { gradientAt, type Run } from '../../engine/run'
import { entryAt, scalar, type Tensor } from '../../engine/tensor'
import { entryAtHand } from '../entry/entry-at-hand'
import { coordinatesOf } from '../entry/entry-index'
import { contributionOf } from '../steps/contributions'
import { isShownAt, type Trace } from '../steps/trace'
import { runNumbers } from '../symbols/run-numbers'
import { contributionSymbol, gradientSymbol, quantityOf } from '../symbols/symbols'
import { type PathTerm, pathTerm } from './path-term'
import { countPaths, firstPaths, type PathStart } from './paths'

/** A gradient unrolled to the output: a term for each path. */
export interface Unrolled {
  /** The first paths' terms. */
  readonly terms: readonly PathTerm[]
  /** The exact number of all paths. */
  readonly count: bigint
  /** The sum of all terms; absent until it is known. */
  readonly total?: Tensor
  /** The sum in one line, ∂L/∂x = 8 + 20 = 28; of an array too large to be written out, that of one entry. */
  readonly sum: Equation
}

/** The whole gradient, whether it is shown or not. */
const gradientOf = (run: Run, start: PathStart): Tensor =>
  'node' in start ? gradientAt(run.gradients, start.node) : contributionOf(run, start.edge)

/** Whether a step shows the whole gradient. */
const isShown = (trace: Trace, step: number, start: PathStart): boolean =>
  'node' in start
    ? isShownAt(trace.gradientShownAt, start.node, step)
    : isShownAt(trace.contributionShownAt, start.edge.id, step)

const subjectOf = ({ graph }: Run, start: PathStart, loss: string, at?: readonly Index[]): Formula =>
  'node' in start
    ? gradientSymbol(graph, start.node, loss, at)
    : contributionSymbol(graph, start.edge, loss, at)

/** One entry of an array as a number. */
const entryOf = ({ data }: Tensor, at: number): Tensor => scalar(entryAt(data, at))

/** The total of the terms that are not written out. */
function restOf(terms: readonly (Tensor | undefined)[], total: Tensor | undefined): Formula {
  const rest = total && {
    shape: total.shape,
    data: total.data.map((entry, i) =>
      terms.reduce((left, term) => left - (term?.data[i] ?? Number.NaN), entry),
    ),
  }
  return { kind: 'omitted', of: rest ? numbers(rest) : unknown }
}

/**
 * A gradient as the sum over its paths to the output, as far as it is known after a step; at most `limit`
 * terms are written out.
 */
export function unrolled(
  trace: Trace,
  run: Run,
  step: number,
  start: PathStart,
  loss: string,
  limit: number,
): Unrolled {
  const terms = firstPaths(trace, start, limit).map((path) => pathTerm(trace, run, step, path, loss))
  const count = countPaths(trace, start)
  const gradient = gradientOf(run, start)
  const total = isShown(trace, step, start) ? gradient : undefined
  const entry = canBeWritten(gradient.shape) ? undefined : entryAtHand(run, gradient)
  const at = entry === undefined ? undefined : coordinatesOf(gradient.shape, entry)
  const shown = (tensor: Tensor | undefined): Tensor | undefined =>
    tensor && entry !== undefined ? entryOf(tensor, entry) : tensor
  const subject = subjectOf(run, start, loss, at)
  const results = terms.map(({ result }) => shown(result))
  const written = results.map((result) => (result ? numbers(result) : unknown))
  const end = shown(total)
  const parts = count > terms.length ? [...written, restOf(results, end)] : written
  const whole = tied(quantityOf(subject), end ? numbers(end) : unknown, at)
  return {
    terms,
    count,
    ...(total && { total }),
    sum: equation(parts.length === 1 ? [subject, whole] : [subject, sumOf(parts), whole], runNumbers(run)),
  }
}
