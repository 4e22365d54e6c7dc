import { transpose } from '../../engine/ops/transpose'
import type { Text } from '../../i18n/text'
import { required } from '../../lib/required'
import { functions } from '../functions'
import { applied } from './call'
import type { Compilation, Construct, Mark, OpenPart } from './construct'
import { brokenOperand, type Operand } from './operand'
import { unknownFunction } from './unknown-function'

/** What to say about something after a dot that is neither `T` nor called. */
export function unknownAttribute(name: string): Text {
  const isFunction = functions.has(name)
  return {
    en: `Only T can follow a dot without parentheses, to transpose. ${isFunction ? `Call the function as ${name}(…).` : `Remove .${name}.`}`,
    ko: `점 뒤에 괄호 없이 쓸 수 있는 것은 전치하는 T뿐입니다. ${isFunction ? `함수는 ${name}(…)처럼 부르세요.` : `.${name} 부분을 지우세요.`}`,
  }
}

const called: Text = {
  en: '.T is written without parentheses: it transposes what comes before it. Remove them.',
  ko: '.T는 앞에 있는 것을 전치하므로 괄호 없이 씁니다. 괄호를 지우세요.',
}

const otherLibrary = (name: string): Text => ({
  en: `NumPy's arrays have no method ${name}: this is read as ${name}(…).`,
  ko: `넘파이 배열에는 ${name} 메서드가 없어 ${name}(…)로 읽었습니다.`,
})

/** The methods of NumPy's arrays. */
const arrayMethods: ReadonlySet<string> = new Set(['dot', 'max', 'mean', 'sum', 'transpose'])

/** What follows one dot: a name, and what it is called with if it is. */
interface Step {
  readonly name: Mark
  readonly given: readonly Operand[] | undefined
  readonly to: number
}

/** The dots of a part, with the operands that belong to each. */
function stepsOf({ marks, to }: OpenPart, operands: readonly Operand[]): readonly Step[] {
  const names = marks.filter(({ kind }) => kind === 'AttributeName')
  return names.map((name, i) => {
    const next = names[i + 1]
    const call = marks.find(
      (mark) => mark.kind === 'Arguments' && mark.from >= name.to && mark.from < (next?.from ?? to),
    )
    return {
      name,
      given: call && operands.slice(call.operandsBefore, next?.operandsBefore),
      to: call?.to ?? name.to,
    }
  })
}

function transposed({ operands, reporter }: Compilation, operand: Operand, { name, given }: Step): Operand {
  const span = { from: operand.extent.from, to: name.to }
  if (!given) return operands.operation(transpose, [operand], span)
  reporter.report(name, called)
  return brokenOperand(span)
}

function method(compilation: Compilation, operand: Operand, { name, given, to }: Step): Operand {
  const { reporter, bindings } = compilation
  const span = { from: operand.extent.from, to }
  const form = functions.get(name.text)
  if (given && form) {
    if (!arrayMethods.has(name.text)) reporter.remark(name, otherLibrary(name.text))
    return applied(name.text, form, [operand, ...given], span, compilation)
  }
  if (given) reporter.reportMeant(name, unknownFunction(name.text, bindings))
  else reporter.report(name, unknownAttribute(name.text))
  return brokenOperand(span)
}

/** x.T, x.sum(axis=0), and x.T.dot(y).T from left to right. */
export const attribute: Construct = {
  leave: (part, compilation) => {
    const operands = compilation.operands.popFrom(part.base)
    const first = required(operands[0], 'a dot follows an operand')
    const follow = (result: Operand, step: Step): Operand =>
      result.value.kind === 'broken'
        ? brokenOperand({ from: part.from, to: step.to })
        : (step.name.text === 'T' ? transposed : method)(compilation, result, step)
    compilation.operands.push(stepsOf(part, operands).reduce(follow, first))
  },
}
