import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import type { Graph } from '../../../engine/graph'

/** Keeps the focus where a group is folded or unfolded by keyboard and the button that did it goes away: it goes to the folded node, or to the button that folds the group again. */
export function useFoldFocus(stage: RefObject<HTMLElement | null>, graph: Graph): void {
  const pressed = useRef<string>(undefined)
  useEffect(() => {
    const element = stage.current
    const note = ({ detail, target }: MouseEvent): void => {
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-folds]') : null
      pressed.current = detail === 0 ? button?.dataset.folds : undefined // after a mouse, Space goes on stepping
    }
    element?.addEventListener('click', note, true)
    return () => element?.removeEventListener('click', note, true)
  }, [stage])
  useLayoutEffect(() => {
    const group = pressed.current
    if (group === undefined) return
    pressed.current = undefined
    const folded = graph.nodes.find((node) => node.kind === 'operation' && node.opens === group)
    const place = folded ? `[data-node="${CSS.escape(folded.id)}"]` : `[data-folds="${CSS.escape(group)}"]`
    stage.current?.querySelector<HTMLElement>(place)?.focus({ preventScroll: true })
  }, [stage, graph])
}
