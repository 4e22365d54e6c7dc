import { type PointerEvent, type RefObject, useEffect, useState } from 'react'

/** A row that is being dragged, and the place among all rows, from 0, where it would be put down. */
interface DraggedRow {
  readonly id: string
  readonly to: number
}

/** How many of the other rows are above a height of the window. */
function placeAt(list: HTMLElement, id: string, y: number): number {
  const others = [...list.children].filter((row) => row instanceof HTMLElement && row.dataset.stop !== id)
  return others.filter((row) => {
    const { top, height } = row.getBoundingClientRect()
    return top + height / 2 < y
  }).length
}

/** Drags the rows of a list by mouse, pen or finger; Escape puts a row back. */
export function useRowDrag(
  list: RefObject<HTMLElement | null>,
  onMove: (id: string, to: number) => void,
): { readonly dragged: DraggedRow | undefined; readonly start: (event: PointerEvent, id: string) => void } {
  const [dragged, setDragged] = useState<DraggedRow>()
  const id = dragged?.id
  useEffect(() => {
    if (id === undefined) return
    const ends = new AbortController()
    const { signal } = ends
    const at = ({ clientY }: globalThis.PointerEvent): number =>
      list.current ? placeAt(list.current, id, clientY) : 0
    window.addEventListener('pointermove', (event) => setDragged({ id, to: at(event) }), { signal })
    window.addEventListener(
      'pointerup',
      (event) => {
        setDragged(undefined)
        onMove(id, at(event))
      },
      { signal },
    )
    window.addEventListener('pointercancel', () => setDragged(undefined), { signal })
    window.addEventListener('keydown', ({ key }) => key === 'Escape' && setDragged(undefined), { signal })
    return () => ends.abort()
  }, [id, list, onMove])
  return {
    dragged,
    start: (event, of) => {
      if (event.button !== 0 || !list.current) return
      event.preventDefault() // neither the text nor the page moves along
      setDragged({ id: of, to: placeAt(list.current, of, event.clientY) })
    },
  }
}
