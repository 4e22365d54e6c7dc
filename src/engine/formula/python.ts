import type { Formula } from './formula'
import type { NotationStyle } from './notation-style'
import { write } from './write'
import { atom, precedence, type Written } from './written'

/** The Python expressions for an op's operands and its output. */
export interface PythonArguments {
  readonly inputs: readonly string[]
  readonly output: string
}

const writtenWord = (text: string): Written =>
  text.startsWith('-') ? { text, level: precedence.negative } : atom(text)

function leafIn(args: PythonArguments): NotationStyle['leaf'] {
  return (leaf) => {
    if (leaf.kind === 'input') return writtenWord(args.inputs[leaf.operand] ?? '')
    if (leaf.kind === 'output') return writtenWord(args.output)
    throw new Error(`there is no Python for ${leaf.kind}`)
  }
}

const unwritten = (kind: string) => (): never => {
  throw new Error(`there is no Python for ${kind}`)
}

const pythonStyle = (args: PythonArguments): NotationStyle => ({
  number: String,
  leaf: leafIn(args),
  array: unwritten('array'),
  minus: '-',
  times: { '×': ' * ', '·': ' * ', '⊙': ' * ', '': ' * ' },
  quotient: (above, below) => `${above} / ${below}`,
  power: (base, exponent) => `${base}**${/^[\p{L}\p{N}_.]+$/u.test(exponent) ? exponent : `(${exponent})`}`,
  apply: ({ numpy }, argument) => numpy.write(argument),
  call: unwritten('call'),
  indicator: (greater, less, tie) =>
    tie === 0 ? `(${greater} > ${less})` : `((${greater} > ${less}) + ${tie} * (${greater} == ${less}))`,
  equal: unwritten('equal'),
  parentheses: (inner) => `(${inner})`,
  transpose: unwritten('transpose'),
  entry: unwritten('entry'),
  total: unwritten('total'),
  dots: '…',
  matrix: unwritten('matrix'),
  tied: (_, inner) => inner,
  rowBreak: ' ',
  fractions: false,
  juxtaposes: false,
  signedFactors: true,
})

const isNumberBesidesZero = (text: string): boolean => Number(text) !== 0 && !Number.isNaN(Number(text))

/** An op's statement in NumPy. */
export const numpyOf = (statement: Formula, args: PythonArguments): string =>
  write(statement, {
    ...pythonStyle(args),
    multiple: (left, product) =>
      isNumberBesidesZero(left) ? product : `np.where(${left} == 0, 0, ${product})`,
  }).text

/** An op's statement in PyTorch; only values are written this way. */
export const torchOf = (statement: Formula, args: PythonArguments): string =>
  write(statement, { ...pythonStyle(args), apply: ({ torch }, argument) => torch.write(argument) }).text
