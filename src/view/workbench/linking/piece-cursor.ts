const attribute = 'data-cursor'

/**
 * The keyboard cursor in the formulas of a place: one tab stop, with the arrow keys to move between pieces.
 */
export class PieceCursor {
  private piece: HTMLElement | undefined

  /**
   * Moves one piece forward or back, at first to the first one; stops at the ends. Returns undefined if there
   * are no pieces.
   */
  move(place: HTMLElement, by: 1 | -1): HTMLElement | undefined {
    const pieces = [...place.querySelectorAll<HTMLElement>('[data-stage] .katex-html [data-for]')]
    const at = this.piece ? pieces.indexOf(this.piece) : -1
    const next = pieces[at < 0 ? 0 : Math.min(pieces.length - 1, Math.max(0, at + by))]
    this.leave()
    this.piece = next
    next?.setAttribute(attribute, '')
    next?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    return next
  }

  leave(): void {
    this.piece?.removeAttribute(attribute)
    this.piece = undefined
  }
}
