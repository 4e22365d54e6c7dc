import { pow } from '../../../engine/ops/pow'
import { transpose } from '../../../engine/ops/transpose'
import type { Text } from '../../../i18n/text'
import { required } from '../../../lib/required'
import { functions } from '../../functions'
import { applied } from '../calls/call'
import { libraryCall } from '../calls/library-call'
import type { Compilation, Construct, Mark, OpenPart } from '../construct'
import { brokenOperand, type Operand } from '../operand'
import { unknownAttribute } from '../unknown/unknown-attribute'
import { unknownFunction } from '../unknown/unknown-function'
import { raisedDigits } from './raised-digits'

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

/** Raised digits, or what follows one dot: a name, and what it is called with if it is. */
interface Step {
  readonly name: Mark
  readonly given: readonly Operand[] | undefined
  readonly to: number
}

/** The dots and raised digits of a part, with the operands that belong to each. */
function stepsOf({ marks, to }: OpenPart, operands: readonly Operand[]): readonly Step[] {
  const names = marks.filter(({ kind }) => kind !== 'Arguments')
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
  if (given)
    reporter.reportMeant(
      name,
      unknownFunction({ name: name.text, count: given.length + 1, from: name.from, to: name.to }, bindings),
    )
  else reporter.report(name, unknownAttribute(name.text))
  return brokenOperand(span)
}

/** x² is x ** 2. */
function raised({ operands, reporter, builder }: Compilation, operand: Operand, { name }: Step): Operand {
  const { nested, remark } = raisedDigits(name.text)
  const exponent: Operand = { value: { kind: 'literal', nested, span: name }, extent: name }
  const [base, power] = operands.settle([operand, exponent]) as [Operand, Operand]
  const isMatrix = base.position !== undefined && builder.shapeAt(base.position).length === 2
  reporter.remark(name, remark(isMatrix))
  return operands.operation(pow, [base, power], { from: operand.extent.from, to: name.to })
}

function follow(compilation: Compilation, result: Operand, step: Step): Operand {
  const { value, extent } = result
  if (value.kind === 'broken') return brokenOperand({ from: extent.from, to: step.to })
  if (value.kind === 'library') return libraryCall(value.name, result, step, compilation)
  if (step.name.kind === 'Superscript') return raised(compilation, result, step)
  return (step.name.text === 'T' ? transposed : method)(compilation, result, step)
}

/** x.T, x.sum(axis=0), x², and x.T.dot(y).T from left to right. */
export const postfix: Construct = {
  leave: (part, compilation) => {
    const operands = compilation.operands.popFrom(part.base)
    const first = required(operands[0], 'a dot or raised digits follow an operand')
    const result = stepsOf(part, operands).reduce((before, step) => follow(compilation, before, step), first)
    compilation.operands.push(result)
  },
}
