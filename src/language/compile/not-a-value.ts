import type { Text } from '../../i18n/text'
import type { Fix } from '../diagnostic'
import { tupleAlone } from './arrays/tuple'
import type { Operand } from './operand'
import { optionWordAlone } from './option-word'
import { typeAlone } from './type-name'

/** What to say about something that stands where a value is needed and is none; undefined if it may be one. */
export function notAValue({ value }: Operand): { readonly text: Text; readonly fix?: Fix } | undefined {
  if (value.kind === 'word') return { text: optionWordAlone(value.word) }
  if (value.kind === 'type') return { text: typeAlone(value.name) }
  return value.kind === 'tuple' ? { text: tupleAlone, ...(value.fix && { fix: value.fix }) } : undefined
}
