import { nodeAt } from '../engine/graph'
import { asFactor, texStyle } from '../engine/notation'
import type { Run } from '../engine/run'
import type { Tensor } from '../engine/tensor'
import { readsEqual, rounded } from '../lib/format'
import { contributionOf } from './arithmetic'
import { gradientTex, partTex, tied } from './naming'
import { type PathTerm, pathTerm, unknown } from './path-term'
import { countPaths, firstPaths, type PathStart } from './paths'
import { isShownAt } from './shown-at'
import { tensorTex } from './tensor-tex'
import type { Trace } from './trace'

/** A gradient unrolled to the output: a term for each path. */
export interface Unrolled {
  /** What is unrolled, as LaTeX. */
  readonly subject: string
  /** The first paths' terms. */
  readonly terms: readonly PathTerm[]
  /** Of all paths, exactly. */
  readonly count: bigint
  /** The sum of all terms; absent until it is known. */
  readonly total?: Tensor
  /** The sum in one line: ∂L/∂x = 8 + 20 = 28. */
  readonly sum: string
}

function totalOf(trace: Trace, run: Run, step: number, start: PathStart): Tensor | undefined {
  if ('node' in start)
    return isShownAt(trace.gradientShownAt, start.node, step) ? run.gradients.get(start.node) : undefined
  return isShownAt(trace.contributionShownAt, start.edge.id, step)
    ? contributionOf(run, start.edge)
    : undefined
}

const subjectOf = ({ graph }: Run, start: PathStart, loss: string): string =>
  'node' in start ? gradientTex(graph, start.node, loss) : partTex(graph, start.edge, loss)

/** Whether the terms, as written rounded, add up to the total as it is written. */
const addsUp = (terms: readonly PathTerm[], total: Tensor): boolean =>
  total.data.every((entry, i) =>
    readsEqual(
      terms.reduce((sum, { result }) => sum + rounded(result?.data[i] ?? Number.NaN), 0),
      rounded(entry),
    ),
  )

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
  const id = 'node' in start ? nodeAt(run.graph, start.node).id : start.edge.id
  const parts = terms.map(({ result }) => (result ? asFactor(tensorTex(result), texStyle) : unknown))
  const rest = count > terms.length ? [' \\cdots'] : []
  const whole = tied(id, 'gradient', total ? tensorTex(total) : unknown)
  const isAlone = terms.length === 1 && rest.length === 0
  const relation = total && rest.length === 0 && !addsUp(terms, total) ? '\\approx' : '='
  return {
    subject,
    terms,
    count,
    ...(total && { total }),
    sum: `${[subject, ...(isAlone ? [] : [[...parts, ...rest].join(' + ')])].join(' = ')} ${isAlone ? '=' : relation} ${whole}`,
  }
}
