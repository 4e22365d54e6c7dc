import type { Text } from '../../../i18n/text'
import { functions } from '../../functions'

/** What to say about something after a dot that is neither `T` nor called. */
export function unknownAttribute(name: string): Text {
  const isFunction = functions.has(name)
  return {
    en: `Only T can follow a dot without parentheses, to transpose. ${isFunction ? `Call the function as ${name}(…).` : `Remove .${name}.`}`,
    ko: `점 뒤에 괄호 없이 쓸 수 있는 것은 전치하는 T뿐입니다. ${isFunction ? `함수는 ${name}(…)처럼 부르세요.` : `.${name} 부분을 지우세요.`}`,
  }
}
