import { integer, type RandomState, seedRandom, uniform } from '../../lib/random'
import type { Graph } from '../graph'
import type { OpDef } from '../op'
import { ofOperand } from '../per-operand'
import { ops } from '../registry'
import { type Shape, sameShape } from '../tensor'
import { drawOperands } from './domain'
import { between, drawTensor, pick } from './draw'
import { fittingCases, smallShapes } from './fitting-cases'
import { Growth } from './growth'

const fewestNodes = 10
const mostNodes = 50

/** How many nodes one more op can add: itself, and leaves for its other operands. */
const mostAdded = 2

/**
 * How many nodes it usually takes to join one more node to the output: to make it a scalar and to combine it.
 */
const neededToJoin = 2

const all = [...ops.values()]
const casesOf = new Map(all.map((op) => [op, fittingCases(op)]))
const named = (...names: readonly string[]): readonly OpDef[] =>
  all.filter(({ name }) => names.includes(name))
const combiners = named('add', 'subtract', 'multiply')
const squashers = named('tanh', 'sigmoid', 'sin')
const reductions = named('sum', 'mean')

/** Adds one more node, if it fits: an op, with existing or new operands. */
function grow(growth: Growth, random: RandomState): void {
  const op = pick(all, random)
  const first = growth.findNode() ?? 0
  const { shape } = growth.valueAt(first)
  const cases = casesOf.get(op)?.filter(({ shapes }) => sameShape(shapes[0] as Shape, shape)) ?? []
  if (cases.length === 0) return
  const { shapes, options } = pick(cases, random)
  const fresh = drawOperands(op, shapes, random)
  const operands = shapes.map((wanted, operand) => {
    if (operand === 0) return first
    const isNew = op.constantOperands.includes(operand) || uniform(random) < 0.2
    return (isNew ? undefined : growth.findNode(wanted)) ?? ofOperand(fresh, operand)
  })
  growth.tryApply(op, operands, options)
}

const sizeOfValue = (growth: Growth, position: number): number =>
  Math.abs(growth.valueAt(position).data[0] ?? 0)

/** Combines two scalars; if the result would be too large, it squashes the larger one instead. */
function join(growth: Growth, random: RandomState, a: number, b: number): void {
  const first = integer(random, combiners.length)
  const inTurn = [...combiners.slice(first), ...combiners.slice(0, first)]
  if (inTurn.some((op) => growth.tryApply(op, [a, b]))) return
  const larger = sizeOfValue(growth, a) > sizeOfValue(growth, b) ? a : b
  growth.tryApply(pick(squashers, random), [larger])
}

/** Joins all unread nodes into one scalar. */
function close(growth: Growth, random: RandomState): Graph {
  for (const position of [...growth.unused])
    if (growth.valueAt(position).shape.length > 0) reductions.some((op) => growth.tryApply(op, [position]))
  for (;;) {
    const [a = 0, b] = growth.unused
    if (b === undefined) return growth.build(a)
    join(growth, random, a, b)
  }
}

/**
 * A graph of up to 50 nodes of all ops on scalars and small tensors, ending in a scalar; the same for the
 * same seed.
 */
export function randomGraph(seed: number): Graph {
  const random = seedRandom(seed)
  const size = fewestNodes + integer(random, mostNodes - fewestNodes + 1)
  const growth = new Growth(random)
  for (let leaf = 0; leaf < 2; leaf++)
    growth.input(drawTensor(pick(smallShapes, random), between(-2.5, 2.5), random))
  while (growth.size + mostAdded + neededToJoin * (growth.unused.size + 1) <= size) grow(growth, random)
  return close(growth, random)
}
