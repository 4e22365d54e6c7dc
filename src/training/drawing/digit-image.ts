import { distanceToSegment, type Point, type Stroke } from './stroke'

/** Pixels along one side of an MNIST image. */
const side = 28
/** The box that a digit's ink is scaled into, in pixels. */
const boxPx = 20
/** Half the stroke width of MNIST's digits, in pixels. */
const halfWidthPx = 1.2
/** A drawing smaller than this share of the square is not enlarged any further, so a dot stays a dot. */
const leastExtent = 0.04

/** How a drawing is mapped to the image: `scale` times its points, moved by `shift`. */
interface Placement {
  readonly scale: number
  readonly shift: Point
}

/** Scales the ink into the box, keeping its proportions, and centres its bounding box in the image. */
function placementByExtent(points: readonly Point[]): Placement {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const extent = Math.max(right - left, bottom - top, leastExtent)
  const scale = (boxPx - 2 * halfWidthPx) / extent
  const shift = { x: side / 2 - (scale * (left + right)) / 2, y: side / 2 - (scale * (top + bottom)) / 2 }
  return { scale, shift }
}

/** The brightness of each pixel, from 0 to 1: full inside the stroke, fading over one pixel at its edge. */
function inked(strokes: readonly Stroke[], { scale, shift }: Placement): Float32Array {
  const image = new Float32Array(side * side)
  for (const stroke of strokes) {
    const placed = stroke.map(({ x, y }) => ({ x: scale * x + shift.x, y: scale * y + shift.y }))
    placed.forEach((point, i) => {
      inkSegment(image, placed[i - 1] ?? point, point)
    })
  }
  return image
}

/** Draws the line from `a` to `b`, brightening the pixels near it. */
function inkSegment(image: Float32Array, a: Point, b: Point): void {
  const reach = halfWidthPx + 1
  const [left, right] = [Math.min(a.x, b.x) - reach, Math.max(a.x, b.x) + reach]
  const [top, bottom] = [Math.min(a.y, b.y) - reach, Math.max(a.y, b.y) + reach]
  for (let row = Math.max(0, Math.floor(top)); row < Math.min(side, bottom); row++) {
    for (let column = Math.max(0, Math.floor(left)); column < Math.min(side, right); column++) {
      const distance = distanceToSegment({ x: column + 0.5, y: row + 0.5 }, a, b)
      const brightness = Math.min(1, Math.max(0, halfWidthPx + 0.5 - distance))
      const pixel = row * side + column
      image[pixel] = Math.max(image[pixel] ?? 0, brightness)
    }
  }
}

/** The centre of mass of an image with ink in it, in pixels. */
function centreOfMass(image: Float32Array): Point {
  let [mass, x, y] = [0, 0, 0]
  image.forEach((brightness, pixel) => {
    mass += brightness
    x += brightness * ((pixel % side) + 0.5)
    y += brightness * (Math.floor(pixel / side) + 0.5)
  })
  return { x: x / mass, y: y / mass }
}

/**
 * A drawing as an image like those of MNIST: 28 × 28 bytes, 0 for black, row by row. The ink is scaled into a
 * box of 20 × 20 with its proportions kept and its edges smoothed, then moved so that its centre of mass is
 * in the middle. Undefined if nothing is drawn. Source: LeCun, Cortes and Burges, "The MNIST database of
 * handwritten digits".
 */
export function digitImage(strokes: readonly Stroke[]): Uint8Array | undefined {
  const drawn = strokes.filter((stroke) => stroke.length > 0)
  if (drawn.length === 0) return undefined
  const { scale, shift } = placementByExtent(drawn.flat())
  const { x, y } = centreOfMass(inked(drawn, { scale, shift }))
  const centred = { x: shift.x + side / 2 - x, y: shift.y + side / 2 - y }
  return Uint8Array.from(inked(drawn, { scale, shift: centred }), (brightness) =>
    Math.round(255 * brightness),
  )
}
