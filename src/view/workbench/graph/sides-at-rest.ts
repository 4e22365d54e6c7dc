import type { Sides } from '../../../layout/bounds'
import type { Placement } from './fit-view'

/** Where the parts of a graph's drawing that match a selector, and their arrays, are on screen once the graph has come to rest. */
export function sidesAtRest(stage: HTMLElement, selector: string, { x, y, k }: Placement): readonly Sides[] {
  const drawing = stage.querySelector<HTMLElement>('[data-drawing]')
  if (!drawing) return []
  const origin = stage.getBoundingClientRect()
  const now = drawing.getBoundingClientRect()
  const growth = (k * drawing.offsetWidth) / now.width
  const across = (px: number): number => origin.left + stage.clientLeft + x + (px - now.left) * growth
  const down = (px: number): number => origin.top + stage.clientTop + y + (px - now.top) * growth
  const marked = [...drawing.querySelectorAll(selector)]
  const arrays = new Set(marked.map((part) => part.closest('[data-array]') ?? part))
  return [...marked, ...arrays].map((part) => {
    const { left, top, right, bottom } = part.getBoundingClientRect()
    return { left: across(left), top: down(top), right: across(right), bottom: down(bottom) }
  })
}

/** The part of a graph's stage above the strip of its controls, on screen. */
export function roomOf(stage: HTMLElement): Sides {
  const strip = Number.parseFloat(getComputedStyle(stage).paddingBottom)
  const { left, top, right, bottom } = stage.getBoundingClientRect()
  return { left, top, right, bottom: bottom - strip }
}
