import type { OpOptions } from '../../../engine/op-options'
import { withParticle } from '../../../i18n/josa'
import type { Text } from '../../../i18n/text'
import type { Fix } from '../../diagnostic'
import { type FunctionForm, signatureOf } from '../../functions'
import type { Reporter } from '../../reporter'
import type { Operand } from '../operand'

const noWholeNumber = (name: string, { ofTwo }: FunctionForm): Text => ({
  en: `An axis must be a whole number such as 0, 1 or -1.${ofTwo ? ` If you mean ${name} of two values, write ${ofTwo}(a, b).` : ''}`,
  ko: `축은 0, 1, -1처럼 직접 쓴 정수여야 합니다.${ofTwo ? ` 두 값을 견주려면 ${ofTwo}(a, b)처럼 쓰세요.` : ''}`,
})

const noTruthValue: Text = {
  en: 'keepdims must be True or False. Write keepdims=True to keep the reduced axis with length 1.',
  ko: 'keepdims 값은 True나 False여야 합니다. 줄인 축을 길이 1로 남기려면 keepdims=True라고 쓰세요.',
}

const unknownKeyword = (keyword: string, name: string, form: FunctionForm): Text => ({
  en: `${name} has no keyword ${keyword}. Call it as ${signatureOf(name, form)}${form.reduces ? ', with axis=0 and keepdims=True for example' : ', without keywords'}.`,
  ko: `${name} 함수에는 키워드 ${withParticle(keyword, '이/가')} 없습니다. ${signatureOf(name, form)} 형식으로${form.reduces ? ', 예를 들어 axis=0, keepdims=True를 붙여' : ' 키워드 없이'} 부르세요.`,
})

const twice = (keyword: string): Text => ({
  en: `${keyword} is given twice. Remove one of them.`,
  ko: `${withParticle(keyword, '을/를')} 두 번 주었습니다. 하나를 지우세요.`,
})

/** Reads one setting; returns a message if it is not valid. */
type OptionReader = (operand: Operand, name: string, form: FunctionForm) => OpOptions | Text

const readers: ReadonlyMap<string, OptionReader> = new Map<string, OptionReader>([
  [
    'axis',
    ({ value }, name, form) => {
      if (value.kind === 'word' && value.word === 'None') return {}
      const axis = value.kind === 'literal' ? value.nested : undefined
      return typeof axis === 'number' && Number.isInteger(axis) ? { axis } : noWholeNumber(name, form)
    },
  ],
  [
    'keepdims',
    ({ value }) =>
      value.kind === 'word' && value.word !== 'None' ? { keepdims: value.word === 'True' } : noTruthValue,
  ],
])

const isText = (read: OpOptions | Text): read is Text => 'en' in read

/** The settings of a call; undefined if one is wrong. `ofTwo`: what makes it a function of two values. */
export function readOptions(
  name: string,
  form: FunctionForm,
  settings: readonly Operand[],
  reporter: Reporter,
  ofTwo?: Fix,
): OpOptions | undefined {
  let options: OpOptions = {}
  const seen = new Set<string>()
  for (const operand of settings) {
    const keyword = operand.keyword?.name ?? 'axis'
    const place = operand.keyword?.span ?? operand.extent
    const reader = form.reduces ? readers.get(keyword) : undefined
    if (operand.value.kind === 'broken') return undefined
    if (!reader || seen.has(keyword)) {
      reporter.report(place, reader ? twice(keyword) : unknownKeyword(keyword, name, form))
      return undefined
    }
    const read = reader(operand, name, form)
    if (isText(read)) {
      reporter.report(operand.extent, read, ofTwo)
      return undefined
    }
    seen.add(keyword)
    options = { ...options, ...read }
  }
  return options
}
