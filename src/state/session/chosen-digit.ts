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

/** Which image goes through which net. */
export interface ChosenDigit {
  /** The index of a test image. */
  readonly image: number
  /** Whether the weights are those after training; else those before the first batch. */
  readonly isTrained: boolean
}

/** What a link says of a digit, and the inputs of the program that it changes besides. */
export interface DigitChoice {
  readonly chosen: ChosenDigit
  readonly inputs: Readonly<Record<string, Nested>>
}

const noSuchImage = (count: number): Text => ({
  en: `in.image chooses a test image: a whole number from 0 to ${count - 1}. The image to begin with is shown.`,
  ko: `in.image는 시험 이미지를 고르는 값으로, 0부터 ${count - 1}까지의 정수여야 합니다. 처음 이미지를 보여 드립니다.`,
})

const neitherTrainedNorNot: Text = {
  en: 'in.trained is 1 for the trained weights or 0 for those before training. The trained weights are used.',
  ko: 'in.trained는 학습된 가중치이면 1, 학습 전 가중치이면 0이어야 합니다. 학습된 가중치를 씁니다.',
}

/** Reads which digit a link's inputs `image` and `trained` choose, which are no inputs of the program; what cannot be is left at the part's own choice and said. */
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

/** A choice as a link's inputs; what is the part's own choice is left out. */
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

/** What a program may use: the image X (784,), its one-hot label t (10,), the net's parameters, and the scores a (10,) that it gives. */
export function digitArrays(
  net: NetAndImages,
  { image, isTrained }: ChosenDigit,
): ReadonlyMap<string, Tensor> {
  const parameters = isTrained ? net.trained : net.untrained
  const label = labelOf(net, image)
  return new Map([
    ['X', tensorOf([pixels], pixelsOf(net, image))],
    ['t', generate([classes], (k) => (k === label ? 1 : 0))],
    ['a', fromNested([...scoresOf(net, parameters, image)])],
    ...namedArrays(parameters).map(({ name, shape, entries }) => [name, tensorOf(shape, entries)] as const),
  ])
}
