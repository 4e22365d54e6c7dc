import { integer, type RandomState, seedRandom, uniform } from '../../lib/random'

const mostNodes = 12

const drawn = (random: RandomState, names: readonly string[]): string =>
  names[integer(random, names.length)] ?? ''

/** The text of an op on one or two earlier names, which may be the same. */
const drawOp = (random: RandomState, recent: string, any: string): string => {
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
  while (names.length < size) assign(drawOp(random, drawn(random, names.slice(-4)), drawn(random, names)))
  return [...lines, names[integer(random, 5) === 0 ? integer(random, size) : size - 1]].join('\n')
}

/** A program of two to four regions, each a chain on the one before; the same for the same seed. */
export function randomRegions(seed: number): string {
  const random = seedRandom(seed)
  const known = ['x', 'W']
  const regions = Array.from({ length: 2 + integer(random, 3) }, (_, region) => {
    const names = Array.from({ length: 2 + integer(random, 3) }, (_line, i) => `r${region}_${i}`)
    const lines = names.map(
      (name, i) => `${name} = ${drawOp(random, names[i - 1] ?? known.at(-1) ?? '', drawn(random, known))}`,
    )
    known.push(...names.slice(-1))
    return [`# region part ${region}`, ...lines, '# endregion']
  })
  return ['x = 2', 'W = [[1, 2], [3, 4]]', ...regions.flat(), known.at(-1)].join('\n')
}
