import { isShownAt, type Trace } from './trace'

/**
 * The step of `next` at the moment of step `index` of `previous`, where their graphs differ in what is folded: the
 * first one at which all that was known, and is still drawn, is known.
 */
export function sameMoment(previous: Trace, index: number, next: Trace): number {
  return Math.max(
    latestKnown(byId(previous, 'valueShownAt'), index, byId(next, 'valueShownAt')),
    latestKnown(byId(previous, 'gradientShownAt'), index, byId(next, 'gradientShownAt')),
    latestKnown(previous.contributionShownAt, index, next.contributionShownAt),
  )
}

/** The step of `next` from which on all is shown that is shown at `index` and appears in both. */
function latestKnown(
  previous: ReadonlyMap<string, number>,
  index: number,
  next: ReadonlyMap<string, number>,
): number {
  let latest = 0
  for (const [key, at] of next) if (at > latest && isShownAt(previous, key, index)) latest = at
  return latest
}

/** The latest step of `next` that shows nothing that step `index` of `previous` did not show, in the other granularity. */
export function translateStep(previous: Trace, index: number, next: Trace): number {
  const firstNews = Math.min(
    earliestNews(byId(previous, 'valueShownAt'), index, byId(next, 'valueShownAt')),
    earliestNews(byId(previous, 'gradientShownAt'), index, byId(next, 'gradientShownAt')),
    earliestNews(previous.contributionShownAt, index, next.contributionShownAt),
  )
  return Math.min(firstNews - 1, next.steps.length)
}

function byId(
  { graph, ...trace }: Trace,
  shown: 'valueShownAt' | 'gradientShownAt',
): ReadonlyMap<string, number> {
  return new Map([...trace[shown]].map(([position, at]) => [graph.nodes[position]?.id ?? '', at]))
}

/**
 * The first step of `next` at which something appears that was not shown at `index`; what is shown from the
 * start does not count.
 */
function earliestNews(
  previous: ReadonlyMap<string, number>,
  index: number,
  next: ReadonlyMap<string, number>,
): number {
  let earliest = Number.POSITIVE_INFINITY
  for (const [key, at] of next) if (at > 0 && at < earliest && !isShownAt(previous, key, index)) earliest = at
  return earliest
}
