import { letterPx } from './drawing'

const narrow = /[.,:·()/ilt-]/g

/** About how wide a word is in the letters of a picture, in pixels. */
export const textWidth = (text: string): number =>
  letterPx * (0.6 * text.length - 0.25 * (text.match(narrow)?.length ?? 0))
