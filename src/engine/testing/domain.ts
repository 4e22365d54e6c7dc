import type { RandomState } from '../../lib/random'
import { broadcastMap, broadcastShapes } from '../broadcast'
import type { OpDef } from '../op'
import type { OpOptions } from '../op-options'
import type { Shape, Tensor } from '../tensor'
import { awayFromZero, between, drawTarget, drawTensor, type Sampler } from './draw'
import { groupsOf, lift } from './dual-tensor'

interface Domain {
  /** How each operand's entries are drawn; the last stands for the rest. */
  readonly samplers: readonly Sampler[]
  /** Whether the op is smooth there, with some room around. */
  readonly holds: (inputs: readonly Tensor[], options: OpOptions) => boolean
}

/** How far from a kink an op is tested: far enough that no central difference reaches across. */
const margin = 0.01

const every = (x: Tensor | undefined, test: (entry: number) => boolean): boolean =>
  x?.data.every(test) ?? false

const free: Domain = { samplers: [between(-2.5, 2.5)], holds: () => true }

const offZero: Domain = { ...free, holds: ([x]) => every(x, (entry) => Math.abs(entry) > margin) }

const apart: Domain = {
  ...free,
  holds: (inputs) => {
    const shape = broadcastShapes(inputs.map((x) => x.shape))
    return every(
      broadcastMap(inputs, shape, ([a = 0, b = 0]) => a - b),
      (gap) => Math.abs(gap) > margin,
    )
  },
}

const oneLargest: Domain = {
  ...free,
  holds: ([x], options) =>
    groupsOf(lift(x as Tensor), options).every((group) => {
      const [first = 0, second = Number.NEGATIVE_INFINITY] = group.map((e) => e.value).sort((a, b) => b - a)
      return first - second > margin
    }),
}

const positive: Domain = { samplers: [between(0.3, 3)], holds: ([x]) => every(x, (entry) => entry > 0.2) }

const power: Domain = {
  samplers: [between(0.4, 2), between(-2, 2.5)],
  holds: ([base, exponent]) =>
    every(base, (entry) => entry > 0.3 && entry < 3) && every(exponent, (entry) => Math.abs(entry) < 3),
}

const divisor: Domain = {
  samplers: [between(-2.5, 2.5), awayFromZero(0.5, 2.5)],
  holds: ([, below]) => every(below, (entry) => Math.abs(entry) > 0.4),
}

const domains: ReadonlyMap<string, Domain> = new Map([
  ['abs', offZero],
  ['relu', offZero],
  ['maximum', apart],
  ['minimum', apart],
  ['max', oneLargest],
  ['log', positive],
  ['sqrt', positive],
  ['cross_entropy', positive],
  ['pow', power],
  ['divide', divisor],
  [
    'reciprocal',
    { samplers: [awayFromZero(0.5, 2.5)], holds: ([x]) => every(x, (entry) => Math.abs(entry) > 0.4) },
  ],
])

const domainOf = (op: OpDef): Domain => domains.get(op.name) ?? free

/** Whether an op has a derivative at these operands and all around them. */
export const isSmoothAt = (op: OpDef, inputs: readonly Tensor[], options: OpOptions): boolean =>
  domainOf(op).holds(inputs, options)

/** Operands of the given shapes from an op's domain; they may still lie near a kink. */
export function drawOperands(op: OpDef, shapes: readonly Shape[], random: RandomState): readonly Tensor[] {
  const { samplers } = domainOf(op)
  return shapes.map((shape, operand) =>
    op.constantOperands.includes(operand)
      ? drawTarget(shapes[0] ?? [], shape, random)
      : drawTensor(shape, samplers[operand] ?? (samplers.at(-1) as Sampler), random),
  )
}

/** The same, drawn again until no kink is near. */
export function drawSmoothOperands(
  op: OpDef,
  shapes: readonly Shape[],
  options: OpOptions,
  random: RandomState,
): readonly Tensor[] {
  for (;;) {
    const inputs = drawOperands(op, shapes, random)
    if (isSmoothAt(op, inputs, options)) return inputs
  }
}
