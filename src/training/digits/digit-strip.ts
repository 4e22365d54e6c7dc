import { type DigitNet, readingOf } from './digit-net'

const imagesOfEachDigit = 2
const misreadImages = 5

/** Test images to choose from, by index. */
export interface DigitStrip {
  /** The first two of each digit, from 0 to 9, that the trained net classifies correctly. */
  readonly examples: readonly number[]
  /** The first few that the trained net misclassifies. */
  readonly misread: readonly number[]
}

function firstMatching(net: DigitNet, count: number, matches: (image: number) => boolean): number[] {
  const found: number[] = []
  for (let image = 0; image < net.labels.length && found.length < count; image++) {
    if (matches(image)) found.push(image)
  }
  return found
}

const strips = new WeakMap<DigitNet, DigitStrip>()

/** The images offered for a net, found by running it, once for each net. */
export function digitStrip(net: DigitNet): DigitStrip {
  const known = strips.get(net)
  if (known) return known
  const examples = Array.from({ length: 10 }, (_, digit) =>
    firstMatching(
      net,
      imagesOfEachDigit,
      (image) => net.labels[image] === digit && readingOf(net, image) === digit,
    ),
  ).flat()
  const misread = firstMatching(net, misreadImages, (image) => readingOf(net, image) !== net.labels[image])
  const strip = { examples, misread }
  strips.set(net, strip)
  return strip
}
