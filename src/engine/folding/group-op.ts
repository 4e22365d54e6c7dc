import type { Text } from '../../i18n/text'
import { call } from '../formula/build'
import { texWords } from '../formula/tex-symbol'
import { backwardOrder } from '../gradient-flow'
import { type Graph, nodeAt } from '../graph'
import { groupCode } from '../group-code'
import type { BackwardContext, OpDef } from '../op'
import { ofOperand } from '../per-operand'
import { forward, runGraph, valueAt } from '../run'
import { full, isScalarShape, type Tensor } from '../tensor'
import { withInputs } from '../with-inputs'

/**
 * The op that a named group folds into: its value and gradients are those of the graph inside, whose leaves
 * are the operands in order.
 */
export function groupOp(title: Text, inner: Graph): OpDef {
  const leaves = inner.nodes.filter(({ kind }) => kind === 'input')
  const reached = new Set(backwardOrder(inner))
  const operands = leaves.map((_, operand) => operand)
  const constantOperands = operands.filter((operand) => !reached.has(operand))
  const isScalar = inner.nodes.every(({ shape }) => isScalarShape(shape))
  const withOperands = (inputs: readonly Tensor[]): Graph =>
    withInputs(inner, new Map(leaves.map(({ id }, operand) => [id, ofOperand(inputs, operand)])))
  const outputOf = (inputs: readonly Tensor[]): Tensor => valueAt(forward(withOperands(inputs)), inner.output)
  const gradientOf = (operand: number, inputs: readonly Tensor[], upstream: Tensor): Tensor =>
    runGraph(withOperands(inputs), upstream).gradients.get(operand) ?? full(inputs[operand]?.shape ?? [], 0)
  return {
    name: title.en,
    arity: leaves.length,
    look: 'box',
    glyph: { tex: texWords(title.en), plain: title.en },
    title,
    rule: {
      en: `What happens inside is folded away: the gradient of each input is the upstream gradient times all that the group does to it. Unfold it to see the steps.`,
      ko: `안에서 일어나는 일은 접어 두었습니다. 각 입력의 기울기는 상류 기울기에 이 묶음 전체의 미분을 곱한 값입니다. 펼치면 단계가 보입니다.`,
    },
    remembers: operands
      .filter((operand) => reached.has(operand))
      .map((operand) => ({ kind: 'input', operand })),
    constantOperands,
    ...(isScalar && {
      localValue: (operand: number, { inputs }: Omit<BackwardContext, 'upstream'>) =>
        gradientOf(operand, inputs, full([], 1)),
    }),
    formulas: formulasOf(title, inner, outputOf),
    code: groupCode(title.en, inner),
    shapeOf: () => nodeAt(inner, inner.output).shape,
    forward: outputOf,
    vjp: (operand, { inputs, upstream }) => gradientOf(operand, inputs, upstream),
  }
}

const entryLetters = [[], ['k'], ['m', 'k']] as const
const operandLetters = [[], ['j'], ['n', 'j']] as const

/** The name of a group with its operands; there is no short rule for its derivatives. */
function formulasOf(
  title: Text,
  inner: Graph,
  value: (inputs: readonly Tensor[]) => Tensor,
): OpDef['formulas'] {
  const { shape } = nodeAt(inner, inner.output)
  const group = {
    name: { tex: `\\operatorname{${texWords(title.en)}}`, plain: title.en },
    value,
    rank: shape.length,
  }
  return {
    forward: ({ inputs }) => call(group, ...inputs),
    entry: (operand) => ({
      above: entryLetters[shape.length] ?? [],
      below: operandLetters[nodeAt(inner, operand).shape.length] ?? [],
    }),
  }
}
