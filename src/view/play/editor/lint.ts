import type { Action, Diagnostic as Underlined } from '@codemirror/lint'
import type { Language } from '../../../i18n/text'
import type { Diagnostic } from '../../../language/diagnostic'
import { fixWords } from './fix-words'

const actionsOf = ({ fix }: Diagnostic, text: string, language: Language): readonly Action[] =>
  fix
    ? [
        {
          name: fixWords(fix, text, language),
          apply: (view) =>
            view.dispatch({
              changes: { from: fix.from, to: fix.to, insert: fix.write },
              selection: { anchor: fix.from + fix.write.length },
              userEvent: 'input.fix',
            }),
        },
      ]
    : []

/** Errors and remarks as the editor underlines them, as far as they are in a text. */
export const underlined = (
  faults: readonly Diagnostic[],
  remarks: readonly Diagnostic[],
  text: string,
  language: Language,
): Underlined[] =>
  [
    ...faults.map((each) => ({ each, severity: 'error' as const })),
    ...remarks.map((each) => ({ each, severity: 'info' as const })),
  ].map(({ each, severity }) => ({
    from: Math.min(each.from, text.length),
    to: Math.min(each.to, text.length),
    severity,
    message: each.text[language],
    actions: [...actionsOf(each, text, language)],
  }))
