export interface Point {
  readonly x: number
  readonly y: number
}

/** A rectangle by its centre and its size, in pixels of the unscaled graph. */
export interface Box extends Point {
  readonly width: number
  readonly height: number
}
