import { summedToCode } from './broadcast-code'
import type { Expression } from './expression'
import { asFactor, notate } from './notation'
import type { Definition, LayerCode, OpCode } from './op-code'
import { numpyStyle, torchStyle } from './python-notation'

/** What an element-wise op's code needs besides its statement. */
export interface CodeExtras {
  readonly definitions?: readonly Definition[]
  readonly layer?: LayerCode
}

/** Whether Python's own signs suffice, so that a plain number may stand beside a tensor. */
const isArithmetic = ({ kind }: Expression): boolean => !['apply', 'larger', 'smaller'].includes(kind)

/** The code of an op on single entries, from the same statement as its formulas. */
export const elementwiseCode = (
  value: Expression,
  local: readonly Expression[],
  { definitions, layer }: CodeExtras = {},
): OpCode => ({
  numpy: {
    forward: (args) => notate(value, args, numpyStyle),
    backward: (operand, upstream, args) => {
      const factor = asFactor(notate(local[operand] as Expression, args, numpyStyle), numpyStyle)
      return summedToCode(`${upstream} * ${factor}`, args.outputShape, args.shapes[operand] ?? [])
    },
    ...(definitions && { definitions }),
  },
  pytorch: {
    forward: (args) => notate(value, args, torchStyle),
    takesNumbers: isArithmetic(value),
  },
  ...(layer && { layer }),
})
