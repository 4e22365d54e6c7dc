import { nodeAt } from '../../engine/graph'
import { isShownAt, type Trace } from './trace'

/** The latest step of `next` that shows nothing which step `index` of `previous` did not show; their graphs may differ in what is folded. */
export function translateStep(previous: Trace, index: number, next: Trace): number {
  const firstNews = Math.min(
    earliestNews(byId(previous, 'valueShownAt'), index, byId(next, 'valueShownAt')),
    earliestNews(byId(previous, 'gradientShownAt'), index, byId(next, 'gradientShownAt')),
    earliestNews(contributionsKnown(previous, next), index, next.contributionShownAt),
  )
  return Math.min(firstNews - 1, next.steps.length)
}

/** When each contribution of `next` was shown before: on its own edge, or, where that edge is new, as part of its node's whole gradient. */
function contributionsKnown(previous: Trace, next: Trace): ReadonlyMap<string, number> {
  const gradients = byId(previous, 'gradientShownAt')
  const edges = [...next.gradientEdges.values()].flat()
  const whole = edges.map(({ id, from }) => [id, gradients.get(nodeAt(next.graph, from).id)] as const)
  const known = new Map(previous.contributionShownAt)
  for (const [id, at] of whole) if (at !== undefined && !known.has(id)) known.set(id, at)
  return known
}

function byId(
  { graph, ...trace }: Trace,
  shown: 'valueShownAt' | 'gradientShownAt',
): ReadonlyMap<string, number> {
  return new Map([...trace[shown]].map(([position, at]) => [graph.nodes[position]?.id ?? '', at]))
}

/** The first step of `next` at which something appears that was not shown at `index`; what is shown from the start is no news. */
function earliestNews(
  previous: ReadonlyMap<string, number>,
  index: number,
  next: ReadonlyMap<string, number>,
): number {
  let earliest = Number.POSITIVE_INFINITY
  for (const [key, at] of next) if (at > 0 && at < earliest && !isShownAt(previous, key, index)) earliest = at
  return earliest
}
