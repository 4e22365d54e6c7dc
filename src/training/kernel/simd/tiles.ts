/** How many vectors fit in registers during the loop over an image's pixels. */
const widest = 13

/** A part of each row that is computed in one pass: `offset` in bytes, `width` in vectors. */
export interface Tile {
  readonly offset: number
  readonly width: number
}

/** Splits rows of that many vectors into as few tiles as possible, of similar width. */
export function tilesOf(vectors: number): readonly Tile[] {
  const count = Math.ceil(vectors / widest)
  return Array.from({ length: count }, (_, i) => {
    const from = Math.floor((i * vectors) / count)
    return { offset: 16 * from, width: Math.floor(((i + 1) * vectors) / count) - from }
  })
}
