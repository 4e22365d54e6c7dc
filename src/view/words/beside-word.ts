const gapPx = 6
const marginPx = 8

/** Puts a card under a word, or over it where there is no room below, inside the window. */
export function besideWord(word: HTMLElement, card: HTMLElement): void {
  const at = word.getBoundingClientRect()
  const { width, height } = card.getBoundingClientRect()
  const left = Math.min(Math.max(at.left, marginPx), innerWidth - width - marginPx)
  const below = at.bottom + gapPx
  const top = below + height <= innerHeight - marginPx ? below : Math.max(marginPx, at.top - gapPx - height)
  card.style.left = `${left}px`
  card.style.top = `${top}px`
}
