import { summedToCode } from './broadcast-code'
import type { Definition } from './formula/definition'
import type { Formula } from './formula/formula'
import { functionsIn } from './formula/functions-in'
import { numpyOf, torchOf } from './formula/python'
import type { LayerCode, OpCode } from './op-code'
import { ofOperand } from './per-operand'

/** Whether Python's operators suffice, so that a plain number may appear beside a tensor. */
const isArithmetic = ({ kind }: Formula): boolean => !['apply', 'larger', 'smaller'].includes(kind)

/** Python in parentheses if it would come apart as a factor. */
const asFactor = (code: string): string => (/ [+/-] /.test(code) ? `(${code})` : code)

/** The definitions that the functions in some statements need in a library. */
const definitionsIn = (
  statements: readonly Formula[],
  library: 'numpy' | 'torch',
): readonly Definition[] | undefined => {
  const all = functionsIn(statements).flatMap((each) => each[library].definitions ?? [])
  return all.length > 0 ? [...new Set(all)] : undefined
}

/** The code of an element-wise op, from the same statement as its formulas. */
export function elementwiseCode(value: Formula, local: readonly Formula[], layer?: LayerCode): OpCode {
  const [numpy, torch] = [definitionsIn([value, ...local], 'numpy'), definitionsIn([value], 'torch')]
  return {
    numpy: {
      forward: (args) => numpyOf(value, args),
      backward: (operand, upstream, args) => {
        const factor = asFactor(numpyOf(ofOperand(local, operand), args))
        return summedToCode(`${upstream} * ${factor}`, args.outputShape, args.shapes[operand] ?? [])
      },
      ...(numpy && { definitions: numpy }),
    },
    pytorch: {
      forward: (args) => torchOf(value, args),
      takesNumbers: isArithmetic(value),
      ...(torch && { definitions: torch }),
    },
    ...(layer && { layer }),
  }
}
