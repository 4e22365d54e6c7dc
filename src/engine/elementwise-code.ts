import { summedToCode } from './broadcast-code'
import type { Formula } from './formula/formula'
import { numpyOf, torchOf } from './formula/python'
import type { Definition, LayerCode, OpCode } from './op-code'

/** What an element-wise op's code needs besides its statement. */
export interface CodeExtras {
  readonly definitions?: readonly Definition[]
  readonly layer?: LayerCode
}

/** Whether Python's own signs suffice, so that a plain number may stand beside a tensor. */
const isArithmetic = ({ kind }: Formula): boolean => !['apply', 'larger', 'smaller'].includes(kind)

/** Python in parentheses where it would come apart as a factor. */
const asFactor = (code: string): string => (/ [+/-] /.test(code) ? `(${code})` : code)

/** The code of an op on single entries, from the same statement as its formulas. */
export const elementwiseCode = (
  value: Formula,
  local: readonly Formula[],
  { definitions, layer }: CodeExtras = {},
): OpCode => ({
  numpy: {
    forward: (args) => numpyOf(value, args),
    backward: (operand, upstream, args) => {
      const factor = asFactor(numpyOf(local[operand] as Formula, args))
      return summedToCode(`${upstream} * ${factor}`, args.outputShape, args.shapes[operand] ?? [])
    },
    ...(definitions && { definitions }),
  },
  pytorch: {
    forward: (args) => torchOf(value, args),
    takesNumbers: isArithmetic(value),
  },
  ...(layer && { layer }),
})
