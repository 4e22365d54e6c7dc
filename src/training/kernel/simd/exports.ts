/**
 * The functions exported by the module; see assembly/ for what each one does. Addresses and row lengths are
 * in bytes.
 */
export interface KernelExports {
  readonly fetchImages: (starts: number, pixels: number, rows: number, count: number) => number
  readonly walkTile: (
    width: number,
    w: number,
    rowBytes: number,
    bias: number,
    starts: number,
    pixels: number,
    rows: number,
    count: number,
    out: number,
  ) => void
  readonly addTile: (
    width: number,
    w: number,
    rowBytes: number,
    starts: number,
    pixels: number,
    rows: number,
    count: number,
    deltas: number,
  ) => void
  readonly product: (
    a: number,
    aRow: number,
    aStep: number,
    b: number,
    bRow: number,
    start: number,
    startRow: number,
    c: number,
    cRow: number,
    rows: number,
    depth: number,
    vectors: number,
  ) => void
  readonly transpose: (
    from: number,
    fromRow: number,
    to: number,
    toRow: number,
    rows: number,
    columns: number,
  ) => void
  readonly activate: (activation: number, at: number, vectors: number) => void
  readonly multiplySlopes: (activation: number, deltas: number, y: number, vectors: number) => void
  readonly multiply: (out: number, a: number, b: number, vectors: number) => void
  readonly softmax: (scores: number, rows: number, classes: number, sums: number) => void
  readonly labelScores: (
    scores: number,
    rowBytes: number,
    labels: number,
    rows: number,
    count: number,
    out: number,
  ) => void
  readonly lossDeltas: (
    y: number,
    rowBytes: number,
    labels: number,
    rows: number,
    count: number,
    scale: number,
  ) => void
  readonly addScaled: (to: number, factor: number, from: number, vectors: number) => void
  readonly momentum: (w: number, g: number, v: number, vectors: number, decay: number, rate: number) => void
  readonly adagrad: (w: number, g: number, h: number, vectors: number, rate: number, epsilon: number) => void
  readonly adam: (
    w: number,
    g: number,
    m: number,
    v: number,
    vectors: number,
    rate: number,
    vScale: number,
    beta1: number,
    rest1: number,
    beta2: number,
    rest2: number,
    epsilon: number,
  ) => void
}
