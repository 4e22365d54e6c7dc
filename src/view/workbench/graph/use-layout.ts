import { startTransition, useEffect, useMemo, useState } from 'react'
import type { Graph } from '../../../engine/graph'
import type { GraphLayout } from '../../../layout/graph-layout'
import { interimLayout, unplacedLayout } from '../../../layout/interim-layout'
import { layoutRequest } from '../../../layout/layout-request'
import { readLayout } from '../../../layout/read-layout'
import { keepLayout, knownLayout } from '../../../state/session/graph-layouts'
import { arrangeAside, prepareToArrange } from './layout-client'

/** A graph with where it stands, and what stood there before it changed. */
interface Settled {
  readonly graph: Graph
  readonly layout: GraphLayout
  /** What stood there before; absent for the first graph of a place. */
  readonly before?: { readonly graph: Graph; readonly layout: GraphLayout }
}

/** A graph as it can be drawn by now. */
interface LaidOut extends Settled {
  /** Whether the graph is still being laid out. */
  readonly isInterim: boolean
  /** Whether it stands somewhere at all; not so before the first layout of a place. */
  readonly isPlaced: boolean
}

/** What follows when a graph has got its place: of what stood there before, only the latest is kept. */
const settledAs =
  (graph: Graph, layout: GraphLayout) =>
  (now: Settled | undefined): Settled => {
    if (now?.graph === graph) return now
    return { graph, layout, ...(now && { before: { graph: now.graph, layout: now.layout } }) }
  }

/** Where a graph stands, from a worker where it was not laid out before: until then, where it stood before what is folded changed, or nowhere. */
export function useLayout(graph: Graph): LaidOut {
  const [settled, setSettled] = useState<Settled>()
  const known = knownLayout(graph)
  if (settled?.graph !== graph && known) setSettled(settledAs(graph, known))
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
  return useMemo(() => {
    if (settled?.graph === graph) return { ...settled, isInterim: false, isPlaced: true }
    const layout = settled ? interimLayout(graph, settled.graph, settled.layout) : unplacedLayout(graph)
    return { graph, layout, isInterim: true, isPlaced: settled !== undefined }
  }, [graph, settled])
}
