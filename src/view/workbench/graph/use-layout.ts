import { startTransition, useEffect, useMemo, useState } from 'react'
import type { Graph } from '../../../engine/graph'
import type { Run } from '../../../engine/run'
import { structureOf } from '../../../engine/structure'
import { type GraphLayout, graphLayout } from '../../../layout/graph-layout'
import { interimLayout, unplacedLayout } from '../../../layout/interim-layout'
import { grown } from '../../../layout/measure/grown'
import { layoutRequest } from '../../../layout/measure/layout-request'
import type { LayoutRequest } from '../../../layout/request'
import type { Size } from '../../../layout/sizes'
import { keepLayout, knownLayout } from '../../../state/session/graph-layouts'
import { nodeWords } from '../../../trace/words/node-words'
import { layOutAside, prepareToLayOut } from './layout-client'
import type { LaidOutFor } from './use-laid-out-for'

/** A graph with its layout, and what was drawn before it changed. */
interface Settled {
  readonly graph: Graph
  readonly request: LayoutRequest
  readonly layout: GraphLayout
  /** What was drawn before; absent for the first graph in its place. */
  readonly before?: { readonly graph: Graph; readonly layout: GraphLayout }
}

/** A graph as it can be drawn so far. */
interface LaidOut extends Pick<Settled, 'layout' | 'before'> {
  /** Whether the graph is still being laid out. */
  readonly isInterim: boolean
  /** False until the first layout in its place is there. */
  readonly isPlaced: boolean
}

/** The state after a layout has arrived; of what was drawn before, only the latest is kept. */
const settledAs =
  (graph: Graph, request: LayoutRequest, layout: GraphLayout) =>
  (now: Settled | undefined): Settled => {
    if (now?.layout === layout) return now
    const before = now?.graph === graph ? now.before : now && { graph: now.graph, layout: now.layout }
    return { graph, request, layout, ...(before && { before }) }
  }

/** How long typed numbers have to be at rest before widths that grew for them are fitted again. */
const restMs = 700

/** Calls back once the pointer lets go of what changes the numbers, or once they are at rest; returns how to stop. */
function onRelease(callback: () => void): () => void {
  const isHeld = (): boolean => document.querySelector('input:active') !== null
  const timer = setTimeout(() => isHeld() || callback(), restMs)
  for (const type of releases) window.addEventListener(type, callback)
  return () => {
    clearTimeout(timer)
    for (const type of releases) window.removeEventListener(type, callback)
  }
}

const releases = ['pointerup', 'pointercancel'] as const

/** The share by which a stage has to change before the graph is laid out for it again. */
const leastChange = 0.08

/** The stage to lay out for: the actual one, unless it is still nearly the same as before. */
function useSteadyStage(stage: Size | undefined): Size | undefined {
  const [steady, setSteady] = useState(stage)
  const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= leastChange * b
  const isSteady = stage && steady && isNear(stage.width, steady.width) && isNear(stage.height, steady.height)
  if (isSteady || stage === steady) return steady
  setSteady(stage)
  return stage
}

/** From this many nodes on, the widths of a graph are measured only once. */
const measuredOnce = 150

/** The run whose numbers are measured: the latest one, or the first one of a large graph. */
function useMeasured(run: Run): Run {
  const [first, setFirst] = useState(run)
  const graph = structureOf(run.graph)
  const isSame = structureOf(first.graph) === graph
  if (!isSame) setFirst(run)
  return isSame && graph.nodes.length >= measuredOnce ? first : run
}

/** The layout of a graph, from a worker if it is not known yet. Until then the graph is shown as it was before something was folded, or not at all. */
export function useLayout(run: Run, { stage, goalPx, arrangement, pictured, symbols }: LaidOutFor): LaidOut {
  const graph = structureOf(run.graph)
  const room = useSteadyStage(stage)
  const [settled, setSettled] = useState<Settled>()
  const measured = useMeasured(run)
  const exact = useMemo(
    () =>
      layoutRequest(measured, nodeWords(measured, symbols !== undefined), {
        ...(room && { stage: room }),
        goalPx,
        ...(arrangement !== undefined && { arrangement }),
        pictured,
        symbols,
      }),
    [measured, room, goalPx, arrangement, pictured, symbols],
  )
  const before = settled?.graph === graph ? settled.request : undefined
  const request = useMemo(() => (before ? grown(exact, before) : exact), [exact, before])
  const asked = useMemo(() => JSON.stringify(request), [request])
  const known = knownLayout(graph, asked)
  if (known && settled?.layout !== known) setSettled(settledAs(graph, request, known))
  useEffect(prepareToLayOut, [])
  useEffect(() => {
    if (!room) return
    const wanted = JSON.parse(asked) as LayoutRequest
    const settle = (layout: GraphLayout): void => setSettled(settledAs(graph, wanted, layout))
    const kept = knownLayout(graph, asked)
    if (kept) return settle(kept) // it may have come since this was drawn, for a board that is measured ahead
    let isWanted = true
    void layOutAside(wanted).then((placement) => {
      const layout = keepLayout(graph, asked, graphLayout(graph, wanted, placement))
      if (isWanted) startTransition(() => settle(layout))
    })
    return () => {
      isWanted = false
    }
  }, [graph, asked, room])
  useEffect(() => {
    if (!before || request === exact) return
    return onRelease(() => setSettled((now) => now && { ...now, request: exact }))
  }, [before, request, exact])
  return useMemo(() => {
    if (settled?.graph === graph) return { ...settled, isInterim: false, isPlaced: true }
    const layout = settled
      ? interimLayout(graph, exact, settled.graph, settled.layout)
      : unplacedLayout(graph, exact)
    return { layout, isInterim: true, isPlaced: settled !== undefined }
  }, [graph, settled, exact])
}
