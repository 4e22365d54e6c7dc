import type { Block, LayoutRequest, RequestedNode } from '../request'

/**
 * The request with no block narrower than before. It is `before` itself if nothing became wider, and `request` itself
 * if the stage or the graph changed.
 */
export function grown(request: LayoutRequest, before: LayoutRequest): LayoutRequest {
  if (!isAlike(request, before)) return request
  const nodes = request.nodes.map((node, i) => widened(node, before.nodes[i] as RequestedNode))
  if (nodes.every((node, i) => node === before.nodes[i])) return before
  return nodes.every((node, i) => node === request.nodes[i]) ? request : { ...request, nodes }
}

const isAlike = (a: LayoutRequest, b: LayoutRequest): boolean =>
  a.goalPx === b.goalPx &&
  a.stage?.width === b.stage?.width &&
  a.stage?.height === b.stage?.height &&
  a.nodes.length === b.nodes.length &&
  a.nodes.every((node, i) => hasSameBlocks(node, b.nodes[i] as RequestedNode))

const hasSameBlocks = (a: RequestedNode, b: RequestedNode): boolean =>
  a.look === b.look &&
  a.value.look === b.value.look &&
  a.contributions.length === b.contributions.length &&
  (a.gradient === undefined) === (b.gradient === undefined)

/** A node with the wider version of each of its blocks; `before` itself if nothing became wider. */
function widened(now: RequestedNode, before: RequestedNode): RequestedNode {
  const pairs: readonly (readonly [Block | undefined, Block | undefined])[] = [
    [now.value, before.value],
    [now.gradient, before.gradient],
    [now.extra, before.extra],
    ...now.contributions.map((block, i) => [block, before.contributions[i]] as const),
  ]
  const isWider = (a: Block | undefined, b: Block | undefined): boolean =>
    (a?.textPx[3] ?? 0) > (b?.textPx[3] ?? 0) || (a?.textPx[2] ?? 0) > (b?.textPx[2] ?? 0)
  const isKept = now.keepsPx <= before.keepsPx
  if (isKept && !pairs.some(([own, old]) => isWider(own, old))) return before
  const wider = <Kind extends Block | undefined>(own: Kind, old: Block | undefined): Kind =>
    own && old
      ? {
          ...own,
          textPx: { 2: Math.max(own.textPx[2], old.textPx[2]), 3: Math.max(own.textPx[3], old.textPx[3]) },
        }
      : own
  const gradient = wider(now.gradient, before.gradient)
  const extra = wider(now.extra, before.extra)
  return {
    ...now,
    value: wider(now.value, before.value),
    ...(gradient && { gradient }),
    ...(extra && { extra }),
    contributions: now.contributions.map((block, i) => wider(block, before.contributions[i])),
    keepsPx: Math.max(now.keepsPx, before.keepsPx),
  }
}
