import { integer, type RandomState, seedRandom, uniform } from '../../lib/random'

/**
 * How many names are waiting to be used, about as many as there are nodes above one another in the drawing.
 */
const width = 8

/** How far back a second operand is looked for. */
const reach = 24

/** One in this many operands is a name that is used all over the program. */
const hubShare = 12

/** An operation on two names whose values stay between −2 and 2, however many are chained. */
const twoOperands: readonly ((a: string, b: string) => string)[] = [
  (a, b) => `sin(${a} + ${b})`,
  (a, b) => `tanh(${a} - ${b})`,
  (a, b) => `sin(${a} * ${b})`,
]

/** How many nodes each of them adds. */
const nodesAdded = 2

/** One of `items`, which must not be empty. */
const pick = <Item>(random: RandomState, items: readonly Item[]): Item =>
  items[integer(random, items.length)] as Item

/**
 * A program whose graph has about `nodes` nodes, with a few names used all over it; the same seed gives the
 * same program.
 */
export function largeProgram(nodes: number, seed: number): string {
  const random = seedRandom(seed)
  const inputs = Math.round(6 + nodes / 50)
  const names = Array.from({ length: inputs }, (_, i) => `x${i}`)
  const lines = names.map((name) => `${name} = ${(2 * uniform(random) - 1).toFixed(2)}`)
  const hubs = names.slice(0, 3)
  const waiting = names.slice(0, width)
  let fresh = width
  for (let count = inputs; count + waiting.length + 1 <= nodes; count += nodesAdded) {
    const name = `v${lines.length - inputs}`
    const first = waiting.shift() ?? name
    const second = uniform(random) < 1 / hubShare ? pick(random, hubs) : pick(random, names.slice(-reach))
    lines.push(`${name} = ${pick(random, twoOperands)(first, second)}`)
    names.push(name)
    waiting.push(name)
    if (uniform(random) < inputs / nodes && fresh < inputs) waiting[0] = `x${fresh++}`
  }
  return [...lines, `L = ${waiting.join(' + ')}`].join('\n')
}
