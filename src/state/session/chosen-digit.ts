import { fromNested, generate, type Tensor } from '../../engine/tensor'
import type { Text } from '../../i18n/text'
import type { Nested } from '../../lib/nested'
import type { GivenDigit } from '../../program/program'
import {
  type DigitNet,
  labelOf,
  type NetAndImages,
  pixelsOf,
  scoresOf,
} from '../../training/digits/digit-net'
import { type Floats, lectureShape, namedArrays } from '../../training/net/parameters'

/** The name of the target, the one-hot label, in every program about a digit. */
export const targetName = 't'

/** Which image is fed to which net. */
export interface ChosenDigit {
  /** The index of a test image. */
  readonly image: number
  /** Whether the weights are those after training; if not, those before the first batch. */
  readonly isTrained: boolean
}

/** The digit that a link chooses, and the inputs of the program that it also changes. */
export interface DigitChoice {
  readonly chosen: ChosenDigit
  readonly inputs: Readonly<Record<string, Nested>>
}

const noSuchImage = (count: number): Text => ({
  en: `in.image selects a test image: a whole number from 0 to ${count - 1}. The default image is shown.`,
  ko: `in.image는 시험 이미지를 고르는 값으로, 0부터 ${count - 1}까지의 정수여야 합니다. 처음 이미지를 보여 줍니다.`,
})

const neitherTrainedNorNot: Text = {
  en: 'in.trained must be 1 for the trained weights or 0 for those before training. The trained weights are used.',
  ko: 'in.trained는 학습된 가중치이면 1, 학습 전 가중치이면 0이어야 합니다. 학습된 가중치를 씁니다.',
}

/**
 * Reads the digit from a link's `image` and `trained`, which are not inputs of the program. Whatever is
 * invalid keeps the part's default and is reported.
 */
export function readChoice(
  given: GivenDigit,
  inputs: Readonly<Record<string, Nested>>,
  net: DigitNet,
  problems: Text[],
): DigitChoice {
  const { image = given.startImage, trained = 1, ...rest } = inputs
  const isImage = typeof image === 'number' && Number.isInteger(image) && image in net.labels
  const isSwitch = trained === 0 || trained === 1
  if (!isImage) problems.push(noSuchImage(net.labels.length))
  if (!isSwitch) problems.push(neitherTrainedNorNot)
  return { chosen: { image: isImage ? image : given.startImage, isTrained: trained !== 0 }, inputs: rest }
}

/** A choice as inputs of a link, without the part's defaults. */
export const choiceInputs = (
  given: GivenDigit,
  { image, isTrained }: ChosenDigit,
): Readonly<Record<string, Nested>> => ({
  ...(image !== given.startImage && { image }),
  ...(!isTrained && { trained: 0 }),
})

const tensorOf = (shape: readonly number[], entries: Floats): Tensor => ({
  shape,
  data: new Float64Array(entries),
})

const [pixels, , classes] = lectureShape

/**
 * The arrays that a program may use: the image X (784,), its one-hot label t (10,), the net's parameters, and
 * the scores a (10,) that it computes.
 */
export function digitArrays(
  net: NetAndImages,
  { image, isTrained }: ChosenDigit,
): ReadonlyMap<string, Tensor> {
  const parameters = isTrained ? net.trained : net.untrained
  const label = labelOf(net, image)
  return new Map([
    ['X', tensorOf([pixels], pixelsOf(net, image))],
    [targetName, generate([classes], (k) => (k === label ? 1 : 0))],
    ['a', fromNested([...scoresOf(net, parameters, image)])],
    ...namedArrays(parameters).map(({ name, shape, entries }) => [name, tensorOf(shape, entries)] as const),
  ])
}
