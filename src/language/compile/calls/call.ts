import type { Span } from '../../../engine/graph'
import type { OpOptions } from '../../../engine/op-options'
import { withParticle } from '../../../i18n/josa'
import type { Text } from '../../../i18n/text'
import { required } from '../../../lib/required'
import type { Fix } from '../../diagnostic'
import { type FunctionForm, functions, signatureOf } from '../../functions'
import { arrayOf } from '../arrays/array-call'
import { madeArray } from '../arrays/made-array'
import { makers } from '../arrays/makers'
import type { Compilation, Construct, OpenPart } from '../construct'
import { brokenOperand, type Operand } from '../operand'
import { unknownFunction } from '../unknown/unknown-function'
import { readOptions } from './call-options'
import { alongAxis, isZeroSecond, ofTwoFix } from './of-two'

const wrongCount = (name: string, form: FunctionForm, count: number): Text => {
  const wanted = form.operands.length
  return {
    en: `${name} takes ${wanted} ${wanted === 1 ? 'argument' : 'arguments'} but ${count} ${count === 1 ? 'is' : 'are'} given. Call it as ${signatureOf(name, form)}.`,
    ko: `${name} 함수의 인수는 ${wanted}개인데 ${count}개를 주었습니다. ${signatureOf(name, form)} 형식으로 부르세요.`,
  }
}

const keywordFirst: Text = {
  en: 'An argument without a keyword must come before those with one. Move it to the front.',
  ko: '키워드가 없는 인수는 키워드가 있는 인수보다 앞에 와야 합니다. 앞으로 옮기세요.',
}

const noAxis = (name: string, { ofTwo }: FunctionForm): Text => ({
  en: `A single number has no axis to reduce. Leave out the axis${ofTwo ? `, or write ${ofTwo}(a, b) if you mean ${name} of two values` : ''}.`,
  ko: `수 하나에는 줄일 축이 없습니다. 축을 빼세요.${ofTwo ? ` 두 값의 ${withParticle(name, '을/를')} 뜻했다면 ${ofTwo}(a, b)처럼 쓰세요.` : ''}`,
})

/**
 * The operands and the settings of a call; undefined if they do not fit the function, which is then reported.
 */
function readArguments(
  name: string,
  form: FunctionForm,
  given: readonly Operand[],
  span: Span,
  { reporter }: Compilation,
  ofTwo: Fix | undefined,
): { operands: readonly Operand[]; options: OpOptions } | undefined {
  const positional = given.filter(({ keyword }) => !keyword)
  const late = given.findLast(({ keyword }) => !keyword)
  const wanted = form.operands.length
  const settings = [...positional.slice(wanted), ...given.filter(({ keyword }) => keyword)]
  if (late && given.indexOf(late) >= positional.length) {
    reporter.report(late.extent, keywordFirst)
    return undefined
  }
  if (positional.length > wanted + (form.reduces ? 1 : 0)) {
    reporter.report(span, wrongCount(name, form, positional.length))
    return undefined
  }
  const options = readOptions(name, form, settings, reporter, ofTwo)
  if (options && positional.length < wanted) reporter.report(span, wrongCount(name, form, positional.length))
  return options && positional.length >= wanted
    ? { operands: positional.slice(0, wanted), options }
    : undefined
}

/**
 * A function applied to what was given to it, as a part of the text. `ofTwo`: what makes it a function of two
 * values.
 */
export function applied(
  name: string,
  form: FunctionForm,
  given: readonly Operand[],
  span: Span,
  compilation: Compilation,
  ofTwo?: Fix,
): Operand {
  const { operands, reporter, builder } = compilation
  const read = readArguments(name, form, given, span, compilation, ofTwo)
  if (!read) return brokenOperand(span)
  const settled = operands.settle(read.operands)
  const [first] = settled
  const isNumber = first?.position !== undefined && builder.shapeAt(first.position).length === 0
  if (isNumber && read.options.axis !== undefined) {
    reporter.report(span, noAxis(name, form), ofTwo)
    return brokenOperand(span)
  }
  return operands.operation(form.op, settled, span, read.options)
}

/** The name at the end of a function with its module. */
const nameOnly = ({ to }: Span, name: string): Span => ({ from: to - name.length, to })

/** A function applied to the operands of a part; says so if a second argument was read as an axis. */
function appliedAt(part: OpenPart, name: string, form: FunctionForm, compilation: Compilation): Operand {
  const [mark = part] = part.marks
  const given = compilation.operands.popFrom(part.base)
  const named = nameOnly(mark, name)
  const ofTwo = ofTwoFix(form, named, given)
  const result = applied(name, form, given, { from: part.from, to: part.to }, compilation, ofTwo)
  if (result.value.kind === 'operation' && ofTwo && isZeroSecond(given))
    compilation.reporter.remark(named, alongAxis(name, ofTwo.write), ofTwo)
  return result
}

/** f(x, axis=0), with or without the prefix np. */
export const call: Construct = {
  leave: (part, compilation) => {
    const { operands, reporter, bindings } = compilation
    const [mark] = part.marks
    const name = mark?.text.replace(/^\w+\s*\.\s*/, '') ?? ''
    const form = functions.get(name)
    const maker = makers.get(name)
    const span = { from: part.from, to: part.to }
    if (form) operands.push(appliedAt(part, name, form, compilation))
    else if (name === 'array') operands.push(arrayOf(part, compilation))
    else if (maker) operands.push(madeArray(name, maker, part, compilation))
    else {
      const count = operands.popFrom(part.base).length
      const called = { name, count, ...nameOnly(mark ?? part, name) }
      if (bindings.lookUp(name) !== 'broken') reporter.reportMeant(called, unknownFunction(called, bindings))
      operands.push(brokenOperand(span))
    }
  },
}

/** axis=0 inside a call. */
export const keywordArgument: Construct = {
  leave: ({ base, marks }, { operands }) => {
    const [keyword] = marks
    const operand = required(operands.popFrom(base)[0], 'a keyword precedes a value')
    operands.push(keyword ? { ...operand, keyword: { name: keyword.text, span: keyword } } : operand)
  },
}
