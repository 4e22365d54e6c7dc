import type { Text } from '../../i18n/text'
import type { Fix } from '../diagnostic'
import { optionWordAlone } from './calls/option-word'
import { typeAlone } from './calls/type-name'
import type { Operand } from './operand'

const tupleAlone: Text = {
  en: 'Numbers in parentheses can only be a shape, as in ones((3, 2)). For an array, use square brackets: [1, 2].',
  ko: '괄호로 묶은 수들은 ones((3, 2))처럼 형상으로만 쓸 수 있습니다. 배열이면 [1, 2]처럼 대괄호를 쓰세요.',
}

/** What to say about something that stands where a value is needed and is none; undefined if it may be one. */
export function notAValue({ value }: Operand): { readonly text: Text; readonly fix?: Fix } | undefined {
  if (value.kind === 'word') return { text: optionWordAlone(value.word) }
  if (value.kind === 'type') return { text: typeAlone(value.name) }
  return value.kind === 'tuple' ? { text: tupleAlone, ...(value.fix && { fix: value.fix }) } : undefined
}
