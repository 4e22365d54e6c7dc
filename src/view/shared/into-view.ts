import { wantsStillness } from './wants-stillness'

/** Scrolls an element into view, smoothly unless the viewer wants no motion. */
export const intoView = (element: Element | null | undefined, block: ScrollLogicalPosition): void =>
  element?.scrollIntoView({ block, behavior: wantsStillness() ? 'auto' : 'smooth' })
