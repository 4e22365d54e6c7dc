import type { Language } from '../../../i18n/text'
import { translate } from '../../../i18n/translate'
import type { Fix } from '../../../language/diagnostic'

/** A text after a repair. */
export const repaired = (text: string, { from, to, write }: Fix): string =>
  text.slice(0, from) + write + text.slice(to)

/** What the button of a repair says. */
export function fixWords({ from, to, write }: Fix, text: string, language: Language): string {
  const replaced = text.slice(from, to).trim()
  const written = { write: write.trim() }
  if (written.write === '') return translate(language, 'play.fix.remove', { replaced })
  return translate(language, replaced === '' ? 'play.fix.insert' : 'play.fix.write', written)
}
