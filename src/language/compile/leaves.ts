import type { Span } from '../../engine/graph'
import type { Text } from '../../i18n/text'
import type { Binding } from './bindings'
import { isLibraryAt } from './calls/library'
import { optionWord } from './calls/option-word'
import { isTypeName } from './calls/type-name'
import { constants } from './constants'
import type { Compilation } from './construct'
import { identifierAt } from './identifier'
import { brokenOperand, type Operand, unknownOperand, type Value } from './operand'
import { unknownAttribute } from './unknown/unknown-attribute'
import { neverAName, unknownName } from './unknown/unknown-name'

const tooLarge: Text = {
  en: 'This number is too large to compute with: the largest is about 1.8e308. Write a smaller one.',
  ko: '이 수는 너무 커서 계산할 수 없습니다. 가장 큰 수는 약 1.8e308입니다. 더 작은 수를 쓰세요.',
}

function number(span: Span, { text, reporter }: Compilation): Operand {
  const value = Number(text.slice(span.from, span.to))
  if (Number.isFinite(value)) return { value: { kind: 'literal', nested: value, span }, extent: span }
  reporter.report(span, tooLarge)
  return brokenOperand(span)
}

/** Creates an input for an array from outside when the text first uses its name. */
function bindGiven(name: string, span: Span, compilation: Compilation): Binding | undefined {
  const { given, assigned, builder, bindings } = compilation
  const value = assigned.has(name) ? undefined : given.get(name)
  if (!value) return undefined
  const binding = { position: builder.input({ id: name, span }, value) }
  bindings.bind(name, binding)
  return binding
}

/** Reports a name without a value: if it is an attribute of a value, as that. */
function reportUnknown(name: string, span: Span, compilation: Compilation): void {
  const { bindings, reporter } = compilation
  const dot = name.lastIndexOf('.')
  const owner = dot < 0 ? undefined : bindings.lookUp(name.slice(0, dot))
  if (!owner) reporter.reportMeant(span, unknownName(name, span, compilation))
  else if (owner !== 'broken') {
    const attribute = name.slice(dot + 1)
    reporter.report({ from: span.to - attribute.length, to: span.to }, unknownAttribute(attribute))
  }
}

/** What a name of Python's or of a library stands for where no variable has it: np.pi, float, torch. */
function specialName(name: string, span: Span, { text }: Compilation): Value | undefined {
  const constant = constants.get(name)
  if (constant !== undefined) return { kind: 'literal', nested: constant, span }
  if (isTypeName(name)) return { kind: 'type', name }
  return isLibraryAt(name, span, text) ? { kind: 'library', name } : undefined
}

/** What a name refers to at this position; a name without a value is reported. */
export function variable(span: Span, compilation: Compilation): Operand {
  const name = identifierAt(compilation.text, span)
  const word = optionWord(name)
  if (word) return { value: { kind: 'word', word }, extent: span }
  const binding = compilation.bindings.lookUp(name) ?? bindGiven(name, span, compilation)
  const special = binding ? undefined : specialName(name, span, compilation)
  if (special) return { value: special, extent: span }
  if (!binding && compilation.isExcerpt && !neverAName(name)) return unknownOperand(span)
  if (!binding) reportUnknown(name, span, compilation)
  if (!binding || binding === 'broken') return brokenOperand(span)
  return { value: { kind: 'variable', name }, extent: span, position: binding.position }
}

/** How nodes without child nodes become operands. */
export const leaves: ReadonlyMap<string, (span: Span, compilation: Compilation) => Operand> = new Map([
  ['Number', number],
  ['Variable', variable],
])
