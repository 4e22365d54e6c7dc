import { broadcastPositions } from './broadcast'
import { type EntryRead, type EntrySum, readInput, readUpstream, upTo } from './entry'
import { product } from './formula/build'
import { variablesOf } from './formula/evaluator'
import { filled } from './formula/filled'
import type { Formula } from './formula/formula'
import type { EntryRule } from './op'
import { ofOperand } from './per-operand'
import type { Tensor } from './tensor'

/** Where each operand, broadcast to the output, is read for one entry of the output. */
const operandsAt = (at: number, inputs: readonly Tensor[], output: Tensor): readonly number[] =>
  inputs.flatMap(({ shape }) => broadcastPositions(shape, output.shape).at(at) ?? [])

const isOne = (local: Formula): boolean => local.kind === 'number' && local.value === 1

/**
 * Upstream × local, from what is read: the upstream gradient, the operands involved, and the output if it is
 * needed.
 */
function localTerm(local: Formula): Omit<EntrySum, 'terms'> & {
  readonly reads: (at: number, operands: readonly number[]) => readonly EntryRead[]
} {
  const used = variablesOf(local)
  const operands = [...used.operands].sort((a, b) => a - b)
  return {
    reads: (at, positions) => [
      readUpstream(at),
      ...operands.map((operand) => readInput(operand, ofOperand(positions, operand))),
      ...(used.output ? [{ of: 'output', at } as const] : []),
    ],
    write: ([upstream, ...rest]) => {
      if (!upstream || isOne(local)) return upstream as Formula
      const inputs: Formula[] = []
      operands.forEach((operand, i) => {
        inputs[operand] = rest[i] as Formula
      })
      const output = used.output ? rest.at(-1) : undefined
      return product(upstream, filled(local, { inputs, ...(output && { output }) }))
    },
    letters: ['n', 'j'],
  }
}

/**
 * How an element-wise op computes one entry: its formula forward; upstream × local backward, summed if the
 * operand was broadcast.
 */
export function elementwiseEntry(value: Formula, local: readonly Formula[]): EntryRule {
  const terms = local.map(localTerm)
  return {
    forward: (at, { inputs, output }) => [
      {
        terms: [operandsAt(at, inputs, output).map((position, operand) => readInput(operand, position))],
        write: (reads) => filled(value, { inputs: reads }),
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
              all.flatMap((positions) => positions.at(i) ?? []),
            ),
          ),
        },
      ]
    },
  }
}
