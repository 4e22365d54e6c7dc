import type { Trace } from './trace'

/** The latest step of `next` that shows nothing which step `index` of `previous` did not show, over the same graph. */
export function translateStep(previous: Trace, index: number, next: Trace): number {
  const firstNews = Math.min(
    earliestNews(previous.valueShownAt, index, next.valueShownAt),
    earliestNews(previous.gradientShownAt, index, next.gradientShownAt),
    earliestNews(previous.contributionShownAt, index, next.contributionShownAt),
  )
  return Math.min(firstNews - 1, next.steps.length)
}

/** The first step of `next` at which something appears that was not shown at `index`. */
function earliestNews<Key>(
  previous: ReadonlyMap<Key, number>,
  index: number,
  next: ReadonlyMap<Key, number>,
): number {
  let earliest = Number.POSITIVE_INFINITY
  for (const [key, at] of next)
    if (at < earliest && (previous.get(key) ?? Number.POSITIVE_INFINITY) > index) earliest = at
  return earliest
}
