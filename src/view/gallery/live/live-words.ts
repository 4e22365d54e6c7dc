import type { Key } from '../../../i18n/dictionaries'

/** Which sentence says how far z moves with an input, by its gradient; the number in it is the gradient's size. */
export function liveKey(gradient: number): Key {
  if (gradient === 0) return 'gallery.live.still'
  if (Math.abs(gradient) === 1) return gradient > 0 ? 'gallery.live.same' : 'gallery.live.opposite'
  return gradient > 0 ? 'gallery.live.up' : 'gallery.live.down'
}
