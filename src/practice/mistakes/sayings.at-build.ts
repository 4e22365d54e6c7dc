import type { Text } from '../../i18n/text'
import { mistakes } from './all'
import { type MistakeId, mistakeIds } from './mistake-ids'

/** What is said to each mistake, without what finds it in an answer. */
export const mistakeSayings = Object.fromEntries(mistakeIds.map((id) => [id, mistakes[id].say])) as Readonly<
  Record<MistakeId, Text>
>
