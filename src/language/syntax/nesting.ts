import type { Span } from '../../engine/graph'
import type { Text } from '../../i18n/text'
import type { Fault } from '../diagnostic'

/** Python's own limit; far below that, a tree still keeps all its levels. */
const deepest = 200

const tooDeep: Text = {
  en: `Brackets are nested more than ${deepest} deep here. Give a part of the expression its own name and use that.`,
  ko: `괄호가 ${deepest}겹을 넘었습니다. 식의 일부를 다른 이름에 대입하고 그 이름을 쓰세요.`,
}

/** Where brackets are nested too deep to be parsed, not counting comments. */
export function nestingFault(text: string, { from, to }: Span): Fault | undefined {
  let depth = 0
  for (const { 0: sign, index } of text.slice(from, to).matchAll(/#[^\n\r]*|[([]|[)\]]/g)) {
    if (sign === '(' || sign === '[') depth++
    if (sign === ')' || sign === ']') depth = Math.max(0, depth - 1)
    if (depth > deepest) return { from: from + index, to: from + index + 1, text: tooDeep }
  }
  return undefined
}
