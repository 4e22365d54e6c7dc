import { integer, type RandomState, seedRandom, uniform } from '../../lib/random'

const mostNodes = 12

/** The text of an op on one earlier name, or two, which may be the same. */
const drawOp = (random: RandomState, names: readonly string[]): string => {
  const [recent, any] = [
    names.at(-1 - integer(random, Math.min(4, names.length))),
    names[integer(random, names.length)],
  ]
  const forms = [
    `exp(${recent})`,
    `relu(${recent})`,
    `${recent} * 3`,
    `${any} - ${recent}`,
    `${recent} * ${any}`,
  ]
  return forms[integer(random, forms.length)] ?? ''
}

/** A program of up to 12 variables, numbers and 2 × 2 matrices, whose output may be one that is used again; the same for the same seed. */
export function randomProgram(seed: number): string {
  const random = seedRandom(seed)
  const names: string[] = []
  const lines: string[] = []
  const assign = (text: string): void => {
    lines.push(`v${names.length} = ${text}`)
    names.push(`v${names.length}`)
  }
  const inputs = 1 + integer(random, 3)
  for (let i = 0; i < inputs; i++) assign(uniform(random) < 0.3 ? '[[1, 2], [3, 4]]' : String(i + 1))
  const size = inputs + 2 + integer(random, mostNodes - inputs - 1)
  while (names.length < size) assign(drawOp(random, names))
  return [...lines, names[integer(random, 5) === 0 ? integer(random, size) : size - 1]].join('\n')
}
