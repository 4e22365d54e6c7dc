const attribute = 'data-cursor'

/** Where the keyboard stands among the pieces of a place's formulas: one tab stop, arrow keys between the pieces. */
export class PieceCursor {
  private piece: HTMLElement | undefined

  /** One piece on or back, the first one to begin with; stays at the ends; none where there are no pieces. */
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
