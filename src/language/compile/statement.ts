import type { Span } from '../../engine/graph'
import type { Text } from '../../i18n/text'
import { required } from '../../lib/required'
import { binaryOperators } from '../operators'
import { pythonWord } from '../python-words'
import { outputName } from './assigned-names'
import { optionWord } from './calls/option-word'
import type { Compilation, Construct, Mark, OpenPart } from './construct'
import { identifierAt } from './identifier'
import { variable } from './leaves'
import { notAValue } from './not-a-value'
import type { Operand } from './operand'
import { remarkOnCaret } from './operators/caret'

const taken = (name: string): Text => ({
  en: `${name} has a special meaning and cannot be the name of a variable. Choose another name.`,
  ko: `${name}에는 정해진 뜻이 있어 변수 이름으로 쓸 수 없습니다. 다른 이름을 고르세요.`,
})

const useless: Text = {
  en: 'This value has no name and nothing uses it. Give it one, as in y = …, or remove the line.',
  ko: '이 값에는 이름이 없어 아무 데서도 쓰이지 않습니다. y = …처럼 이름을 붙이거나 이 줄을 지우세요.',
}

const reserved = (name: string): Text | undefined =>
  pythonWord(name) ?? (name === 'np' || optionWord(name) ? taken(name) : undefined)

/** Turns the value of a statement into a node, or into an alias of one, and makes the name refer to it. */
function bind(name: string, id: string, operand: Operand, compilation: Compilation): void {
  const { operands, reporter, bindings, aliases } = compilation
  const { position: known, extent } = operand
  const fault = notAValue(operand)
  if (fault) reporter.report(extent, fault.text, fault.fix)
  const { position } = operands.materialise(operand, { id, named: true }, 'input')
  if (known !== undefined) aliases.set(id, known)
  bindings.bind(name, position === undefined ? 'broken' : { position })
  compilation.output = position === undefined ? undefined : { name, position }
}

/** Numbers the unnamed parts of a statement after the name that it assigns. */
function startAssignment(_: OpenPart, { text, bindings, operands, reporter }: Compilation, mark: Mark): void {
  if (mark.kind !== 'Target') return
  const name = identifierAt(text, mark)
  const fault = reserved(name)
  if (fault) reporter.report(mark, fault)
  operands.start(bindings.nextId(name))
}

function finish(part: OpenPart, operand: Operand, compilation: Compilation): void {
  const name = identifierAt(compilation.text, targetOf(part))
  if (reserved(name)) compilation.bindings.bind(name, 'broken')
  else bind(name, compilation.operands.owner, operand, compilation)
}

const targetOf = ({ marks }: OpenPart): Mark => required(marks[0], 'an assignment has a name')

const takeValue = ({ base }: OpenPart, { operands }: Compilation): Operand =>
  required(operands.popFrom(base)[0], 'a statement has a value')

/** y = 2 * x. */
export const assignment: Construct = {
  mark: startAssignment,
  leave: (part, compilation) => finish(part, takeValue(part, compilation), compilation),
}

/** y += x is y = y + x. */
export const update: Construct = {
  mark: startAssignment,
  leave: (part, compilation) => {
    const mark = required(part.marks[1], 'an update has a sign')
    const sign = mark.text.slice(0, -1)
    remarkOnCaret(mark, compilation.reporter)
    const op = required(binaryOperators.get(sign), `there is no operator ${sign}`)
    const added = takeValue(part, compilation)
    const before = variable(spanOf(targetOf(part)), compilation)
    finish(part, compilation.operands.operation(op, [before, added], spanOf(part)), compilation)
  },
}

const spanOf = ({ from, to }: Span): Span => ({ from, to })

/** A bare expression: the last one is the output. */
export const bareExpression: Construct = {
  enter: ({ from }, { operands, bindings, lastStatement }) =>
    operands.start(from === lastStatement ? bindings.nextId(outputName) : `@${from}`),
  leave: (part, compilation) => {
    const operand = takeValue(part, compilation)
    const { lastStatement, reporter } = compilation
    if (part.from !== lastStatement) {
      if (operand.value.kind !== 'broken') reporter.report(part, useless)
    } else if (operand.value.kind === 'variable' && operand.position !== undefined) {
      compilation.output = { name: operand.value.name, position: operand.position }
    } else bind(outputName, compilation.operands.owner, operand, compilation)
  },
}
