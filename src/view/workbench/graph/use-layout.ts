import { startTransition, useEffect, useMemo, useState } from 'react'
import type { Graph } from '../../../engine/graph'
import type { GraphLayout } from '../../../layout/graph-layout'
import { interimLayout } from '../../../layout/interim-layout'
import { readLayout } from '../../../layout/layout-graph'
import { layoutRequest } from '../../../layout/layout-request'
import { keepLayout, knownLayout, layoutOf } from '../../../state/session/graph-layouts'
import { arrangeAside, prepareToArrange } from './layout-client'

/** A graph with where it stands, and what stood there before it changed. */
interface LaidOut {
  readonly graph: Graph
  readonly layout: GraphLayout
  /** What stood there before; absent for the first graph of a place. */
  readonly before?: { readonly graph: Graph; readonly layout: GraphLayout }
  /** Whether the graph is still being laid out. */
  readonly isInterim?: boolean
}

/** What follows when a graph has got its place: of what stood there before, only the latest is kept. */
const settledAs =
  (graph: Graph, layout: GraphLayout) =>
  (now: LaidOut): LaidOut =>
    now.graph === graph ? now : { graph, layout, before: { graph: now.graph, layout: now.layout } }

/** Where a graph stands: at once for the first, and from a worker when what is folded changes; until then, where it stood before. */
export function useLayout(graph: Graph): LaidOut {
  const [settled, setSettled] = useState<LaidOut>(() => ({ graph, layout: layoutOf(graph) }))
  const known = knownLayout(graph)
  if (settled.graph !== graph && known) setSettled(settledAs(graph, known))
  useEffect(prepareToArrange, [])
  useEffect(() => {
    if (knownLayout(graph)) return
    let isWanted = true
    void arrangeAside(layoutRequest(graph)).then((arrangement) => {
      const layout = keepLayout(graph, readLayout(graph, arrangement))
      if (isWanted) startTransition(() => setSettled(settledAs(graph, layout)))
    })
    return () => {
      isWanted = false
    }
  }, [graph])
  const interim = useMemo(
    () => ({ graph, layout: interimLayout(graph, settled.graph, settled.layout), isInterim: true }),
    [graph, settled],
  )
  return settled.graph === graph ? settled : interim
}
