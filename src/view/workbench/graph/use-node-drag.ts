import { type D3DragEvent, drag } from 'd3-drag'
import { select } from 'd3-selection'
import { type RefObject, useEffect, useRef } from 'react'

const isOnButton = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button') !== null

/** Calls `onMove` with the distance, in pixels of the screen, by which an element is dragged. */
export function useNodeDrag(
  element: RefObject<HTMLElement | null>,
  onMove: (dx: number, dy: number) => void,
): void {
  const latest = useRef(onMove)
  useEffect(() => {
    latest.current = onMove
  })
  useEffect(() => {
    if (!element.current) return
    const selection = select(element.current)
    const dragging = drag<HTMLElement, unknown>()
      .container(() => document.documentElement)
      .filter(({ ctrlKey, button, target }: MouseEvent) => !ctrlKey && !button && !isOnButton(target))
      .on('drag', (event: D3DragEvent<HTMLElement, unknown, unknown>) => latest.current(event.dx, event.dy))
    selection.call(dragging)
    return () => {
      selection.on('.drag', null)
    }
  }, [element])
}
