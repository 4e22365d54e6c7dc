import { numbers, sumOf, tied, unknown } from '../../engine/formula/build'
import { type Equation, equation } from '../../engine/formula/equation'
import type { Formula } from '../../engine/formula/formula'
import type { Run } from '../../engine/run'
import type { Tensor } from '../../engine/tensor'
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
  /** Of all paths, exactly. */
  readonly count: bigint
  /** The sum of all terms; absent until it is known. */
  readonly total?: Tensor
  /** The sum in one line: ∂L/∂x = 8 + 20 = 28. */
  readonly sum: Equation
}

function totalOf(trace: Trace, run: Run, step: number, start: PathStart): Tensor | undefined {
  if ('node' in start)
    return isShownAt(trace.gradientShownAt, start.node, step) ? run.gradients.get(start.node) : undefined
  return isShownAt(trace.contributionShownAt, start.edge.id, step)
    ? contributionOf(run, start.edge)
    : undefined
}

const subjectOf = ({ graph }: Run, start: PathStart, loss: string): Formula =>
  'node' in start ? gradientSymbol(graph, start.node, loss) : contributionSymbol(graph, start.edge, loss)

/** What the terms that are not written out add. */
function restOf(terms: readonly PathTerm[], total: Tensor | undefined): Formula {
  const rest = total && {
    shape: total.shape,
    data: total.data.map((entry, i) =>
      terms.reduce((left, { result }) => left - (result?.data[i] ?? Number.NaN), entry),
    ),
  }
  return { kind: 'omitted', of: rest ? numbers(rest) : unknown }
}

/** A gradient as the sum over its paths to the output, as far as it is known after a step; at most `limit` terms are written out. */
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
  const total = totalOf(trace, run, step, start)
  const subject = subjectOf(run, start, loss)
  const written = terms.map(({ result }) => (result ? numbers(result) : unknown))
  const parts = count > terms.length ? [...written, restOf(terms, total)] : written
  const whole = tied(quantityOf(subject), total ? numbers(total) : unknown)
  return {
    terms,
    count,
    ...(total && { total }),
    sum: equation(parts.length === 1 ? [subject, whole] : [subject, sumOf(parts), whole], runNumbers(run)),
  }
}
