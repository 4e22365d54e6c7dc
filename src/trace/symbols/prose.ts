import type { Equation } from '../../engine/formula/equation'
import { equationPlain } from '../../engine/formula/equation-tex'
import { type Language, languages, type Text } from '../../i18n/text'

/** A sentence in every language, whose equations are kept as data rather than words. */
export type Prose = Readonly<Record<Language, readonly (string | Equation)[]>>

/** A sentence as plain text. */
export const proseText = (prose: Prose): Text =>
  Object.fromEntries(
    languages.map((language) => [
      language,
      prose[language]
        .map((piece) => (typeof piece === 'string' ? piece : equationPlain(piece, { language })))
        .join(''),
    ]),
  ) as Record<Language, string>

/** A sentence without equations. */
export const proseOf = ({ en, ko }: Text): Prose => ({ en: [en], ko: [ko] })
