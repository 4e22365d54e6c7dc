import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import type { Graph } from '../../../engine/graph'
import type { GraphLayout } from '../../../layout/graph-layout'

/**
 * Keeps the focus when a group is folded or unfolded by keyboard, since the button that did it disappears: the
 * focus goes to the folded node, or to the button that folds the group again. That button is there once the graph is
 * laid out; until then, the group's first node has the focus.
 */
export function useFoldFocus(stage: RefObject<HTMLElement | null>, graph: Graph, layout: GraphLayout): void {
  const pressed = useRef<{ readonly group: string; readonly graph: Graph }>(undefined)
  const shown = useRef(graph)
  useEffect(() => {
    const element = stage.current
    const note = ({ detail, target }: MouseEvent): void => {
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-folds]') : null
      const group = detail === 0 ? button?.dataset.folds : undefined // after a click, Space must keep stepping
      pressed.current = group === undefined ? undefined : { group, graph: shown.current }
    }
    element?.addEventListener('click', note, true)
    return () => element?.removeEventListener('click', note, true)
  }, [stage])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the layout brings the button
  useLayoutEffect(() => {
    shown.current = graph
    if (!pressed.current || pressed.current.graph === graph || !stage.current) return
    const { group } = pressed.current
    const [wanted, meanwhile] = placesOf(stage.current, graph, group)
    const held = document.activeElement
    const isLeft = held !== document.body && held !== meanwhile // for something else in the meantime
    if (!isLeft) (wanted ?? meanwhile)?.focus({ preventScroll: true })
    if (wanted || isLeft) pressed.current = undefined
  }, [stage, graph, layout])
}

/** What gets the focus after a group was folded or unfolded, if it is there, and what has it until then. */
function placesOf(
  stage: HTMLElement,
  { nodes, groups }: Graph,
  group: string,
): readonly [wanted: HTMLElement | null, meanwhile: HTMLElement | null] {
  const nodeOf = (id: string): HTMLElement | null =>
    stage.querySelector<HTMLElement>(`[data-node="${CSS.escape(id)}"]`)
  const folded = nodes.find((node) => node.kind === 'operation' && node.opens === group)
  if (folded) return [nodeOf(folded.id), null]
  const members = groups.find(({ id }) => id === group)?.members ?? []
  const first = nodes.find(({ id }) => members.includes(id))
  return [
    stage.querySelector<HTMLElement>(`[data-folds="${CSS.escape(group)}"]`),
    first ? nodeOf(first.id) : null,
  ]
}
