/** Vectors that fit in registers while an image's pixels are walked. */
const widest = 13

/** A stretch of each row that is worked on in one go: `offset` in bytes, `width` in vectors. */
export interface Tile {
  readonly offset: number
  readonly width: number
}

/** Cuts rows of so many vectors into as few tiles as there can be, of like width. */
export function tilesOf(vectors: number): readonly Tile[] {
  const count = Math.ceil(vectors / widest)
  return Array.from({ length: count }, (_, i) => {
    const from = Math.floor((i * vectors) / count)
    return { offset: 16 * from, width: Math.floor(((i + 1) * vectors) / count) - from }
  })
}
