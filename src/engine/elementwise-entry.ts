import { broadcastPositions } from './broadcast'
import { type EntryRead, type EntrySum, factorTex, readInput, readUpstream, upTo } from './entry'
import { evaluatorOf, variablesOf } from './evaluate'
import type { Expression } from './expression'
import { asFactor, notate, texStyle } from './notation'
import type { EntryRule } from './op'
import type { Tensor } from './tensor'

/** Where each operand is read for one entry of the output, which they are broadcast to. */
const operandsAt = (at: number, inputs: readonly Tensor[], output: Tensor): readonly number[] =>
  inputs.map(({ shape }) => broadcastPositions(shape, output.shape)[at] as number)

const isOne = (local: Expression): boolean => local.kind === 'number' && local.value === 1

/** Words or numbers in the places of the operands and the output that an expression reads. */
interface Filled<Word> {
  readonly inputs: readonly Word[]
  readonly output: Word
}

/** Upstream × local, from what is read: the upstream gradient, the operands that take part, and the output where it does. */
function localTerm(local: Expression): Omit<EntrySum, 'terms'> & {
  readonly reads: (at: number, operands: readonly number[]) => readonly EntryRead[]
} {
  const used = variablesOf(local)
  const localAt = evaluatorOf(local)
  const operands = [...used.operands].sort((a, b) => a - b)
  const filled = <Word>(words: readonly Word[], missing: Word): Filled<Word> => {
    const inputs = Array.from({ length: Math.max(-1, ...operands) + 1 }, () => missing)
    operands.forEach((operand, i) => {
      inputs[operand] = words[i + 1] ?? missing
    })
    return { inputs, output: (used.output ? words.at(-1) : undefined) ?? missing }
  }
  return {
    reads: (at, positions) => [
      readUpstream(at),
      ...operands.map((operand) => readInput(operand, positions[operand] as number)),
      ...(used.output ? [{ of: 'output', at } as const] : []),
    ],
    write: (words) => {
      const upstream = factorTex(words[0] ?? '')
      if (isOne(local)) return upstream
      const text = notate(local, { ...filled(words, ''), shapes: [] }, texStyle)
      return `${upstream} \\times ${asFactor(text, texStyle)}`
    },
    value: (numbers) => {
      const { inputs, output } = filled(numbers, Number.NaN)
      return (numbers[0] as number) * localAt(inputs, output)
    },
    letters: ['n', 'j'],
  }
}

/** How an op on single entries makes one entry: its formula forward, upstream × local backward, summed where the operand was broadcast. */
export function elementwiseEntry(value: Expression, local: readonly Expression[]): EntryRule {
  const terms = local.map(localTerm)
  const valueAt = evaluatorOf(value)
  return {
    forward: (at, { inputs, output }) => [
      {
        terms: [operandsAt(at, inputs, output).map((position, operand) => readInput(operand, position))],
        write: (words) => notate(value, { inputs: words, output: '', shapes: [] }, texStyle),
        value: (numbers) => valueAt(numbers, Number.NaN),
      },
    ],
    backward: (operand, at, { inputs, output }) => {
      const { reads, ...term } = terms[operand] as (typeof terms)[number]
      const all = inputs.map(({ shape }) => broadcastPositions(shape, output.shape))
      const summed = upTo(output.data.length).filter((i) => all[operand]?.[i] === at)
      return [
        {
          ...term,
          terms: summed.map((i) =>
            reads(
              i,
              all.map((positions) => positions[i] as number),
            ),
          ),
        },
      ]
    },
  }
}
