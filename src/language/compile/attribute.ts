import { transpose } from '../../engine/ops/transpose'
import type { Text } from '../../i18n/text'
import { required } from '../../lib/required'
import { functions } from '../functions'
import type { Compilation, Construct, Mark } from './construct'
import { brokenOperand, type Operand } from './operand'

function unknownAttribute(name: string): Text {
  const isFunction = functions.has(name)
  return {
    en: `Only T can follow a dot, to transpose. ${isFunction ? `Call the function as ${name}(…).` : `Remove .${name}.`}`,
    ko: `점 뒤에는 전치하는 T만 쓸 수 있습니다. ${isFunction ? `함수는 ${name}(…)처럼 부르세요.` : `.${name} 부분을 지우세요.`}`,
  }
}

function transposed({ operands, reporter }: Compilation, operand: Operand, name: Mark): Operand {
  const span = { from: operand.extent.from, to: name.to }
  if (name.text === 'T') return operands.operation(transpose, [operand], span)
  reporter.report(name, unknownAttribute(name.text))
  return brokenOperand(span)
}

/** x.T, and x.T.T from left to right. */
export const attribute: Construct = {
  leave: (part, compilation) => {
    const operand = required(compilation.operands.popFrom(part.base)[0], 'a dot follows an operand')
    compilation.operands.push(
      part.marks.reduce((result, name) => transposed(compilation, result, name), operand),
    )
  },
}
