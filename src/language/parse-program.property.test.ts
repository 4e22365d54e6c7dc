import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseProgram } from './parse-program'
import { outputOf } from './testing/numbers-of'

/** An expression with its text, the precedence of its outermost operator, and its value for the variables. */
interface Sample {
  readonly text: string
  readonly level: number
  readonly value: (variables: Variables) => number
}

type Variables = Readonly<Record<string, number>>

const levels = { sum: 1, product: 2, sign: 3, power: 4, atom: 5 }

const wrapped = ({ text, level }: Sample, least: number): string => (level < least ? `(${text})` : text)

const binary = (sign: string, level: number, compute: (a: number, b: number) => number) => ({
  sign,
  level,
  compute,
})

const binaries = [
  binary('+', levels.sum, (a, b) => a + b),
  binary('-', levels.sum, (a, b) => a - b),
  binary('*', levels.product, (a, b) => a * b),
  binary('/', levels.product, (a, b) => a / b),
]

const functions: Readonly<Record<string, (x: number) => number>> = {
  sin: Math.sin,
  exp: Math.exp,
  'np.cos': Math.cos,
  'np.abs': Math.abs,
  tanh: Math.tanh,
}

/** Random expressions, written with no more brackets than Python needs. */
const { expression } = fc.letrec<{ expression: Sample }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    fc.constantFrom('x', 'y', '입력').map((name) => ({
      text: name,
      level: levels.atom,
      value: (variables: Variables) => variables[name] ?? Number.NaN,
    })),
    fc.constantFrom('0', '1', '2', '.5', '3.', '1.25e-1', '1E2').map((text) => ({
      text,
      level: levels.atom,
      value: () => Number(text),
    })),
    fc
      .tuple(fc.constantFrom(...binaries), tie('expression'), tie('expression'))
      .map(([{ sign, level, compute }, a, b]) => ({
        text: `${wrapped(a, level)} ${sign} ${wrapped(b, level + 1)}`,
        level,
        value: (variables: Variables) => compute(a.value(variables), b.value(variables)),
      })),
    fc.tuple(fc.constantFrom('**', '^'), tie('expression'), tie('expression')).map(([sign, a, b]) => ({
      text: `${wrapped(a, levels.atom)}${sign}${wrapped(b, levels.sign)}`,
      level: levels.power,
      value: (variables: Variables) => a.value(variables) ** b.value(variables),
    })),
    fc.tuple(fc.constantFrom('-', '+'), tie('expression')).map(([sign, a]) => ({
      text: `${sign}${wrapped(a, levels.sign)}`,
      level: levels.sign,
      value: (variables: Variables) => (sign === '-' ? -a.value(variables) : a.value(variables)),
    })),
    fc.tuple(fc.constantFrom(...Object.keys(functions)), tie('expression')).map(([name, a]) => ({
      text: `${name}(${a.text})`,
      level: levels.atom,
      value: (variables: Variables) => functions[name]?.(a.value(variables)) ?? Number.NaN,
    })),
  ),
}))

const number = fc.integer({ min: -40, max: 40 }).map((quarters) => quarters / 4)

describe('random programs', () => {
  it('yield the values of the expressions they were written from', () => {
    fc.assert(
      fc.property(number, number, number, expression, expression, (x, y, input, first, second) => {
        const program = `x = ${x}\ny = ${y}\n입력 = ${input}\nx = ${first.text}\ny = ${second.text}\n`
        const assigned = { x, y, 입력: input }
        const expected = second.value({ ...assigned, x: first.value(assigned) })
        const output = outputOf(program)
        expect(Number.isNaN(expected) ? Number.isNaN(output) : output === expected).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})

const pieces = fc.oneof(
  fc.constantFrom(...'xy31.+-*/^@=()[],.#;:\'"{}<>!\\ \n\t\r×−“，²é'),
  fc.constantFrom(
    'x = 2\n',
    'y = x * 3\n',
    '\n  ',
    ' = ',
    '+=',
    '==',
    '**',
    '.T',
    'np.',
    'np',
    'exp(',
    'sum(',
  ),
  fc.constantFrom(
    'axis=',
    'keepdims=True',
    'None',
    'array(',
    'maximum(',
    'def ',
    'for ',
    ':\n',
    'print(',
    'out',
  ),
  fc.string({ unit: 'binary', maxLength: 3 }),
)

const garbage = fc.oneof(
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
  fc.tuple(expression, expression, fc.nat(), pieces).map(([a, b, place, piece]) => {
    const text = `x = 1\ny = 2\n입력 = 3\nx = ${a.text}\ny = ${b.text}\n`
    const at = place % text.length
    return text.slice(0, at) + piece + text.slice(at + 1)
  }),
)

describe('random texts', () => {
  it('yield a graph, or errors with a position in the text and a message in both languages', () => {
    fc.assert(
      fc.property(garbage, (text) => {
        const { graph, output, diagnostics } = parseProgram(text)
        expect(graph === undefined).toBe(diagnostics.length > 0)
        expect(graph === undefined).toBe(output === undefined)
        const lines = text.split(/\r\n|\n|\r/)
        for (const { from, to, line, column, text: sentence } of diagnostics) {
          expect(from).toBeGreaterThanOrEqual(0)
          expect(to).toBeGreaterThanOrEqual(from)
          expect(to).toBeLessThanOrEqual(text.length)
          expect(column).toBeGreaterThanOrEqual(1)
          expect(column).toBeLessThanOrEqual([...(lines[line - 1] ?? '')].length + 1)
          expect(sentence.en.length).toBeGreaterThan(0)
          expect(sentence.ko.length).toBeGreaterThan(0)
        }
      }),
      { numRuns: 3000 },
    )
  })
})
