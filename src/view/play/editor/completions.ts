import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete'
import type { Language } from '../../../i18n/text'
import { functions, signatureOf } from '../../../language/functions'

/** The functions of programs, each with how it is called and its rule. */
const functionCompletions = (language: Language): readonly Completion[] =>
  [...functions].map(([name, form]) => ({
    label: name,
    detail: signatureOf(name, form).slice(name.length),
    info: form.op.rule[language],
    type: 'function',
    apply: `${name}(`,
  }))

const nameBefore = /[\p{L}_][\p{L}\p{M}\p{Nd}_.]*$/u
const assigned =
  /(?:^|;)\s*([\p{L}_][\p{L}\p{M}\p{Nd}_.]*(?:\[(?:'[^']*'|"[^"]*")\])?)\s*(?:\*\*|[-+*/^@])?=(?!=)/gmu

/** Offers the names that are assigned further up, then the functions. */
export const completionsIn =
  (language: Language) =>
  (context: CompletionContext): CompletionResult | null => {
    const { state, pos, explicit } = context
    const line = state.doc.lineAt(pos)
    const before = line.text.slice(0, pos - line.from)
    if (before.includes('#')) return null
    const [typed = ''] = nameBefore.exec(before) ?? []
    if (typed === '' && !explicit) return null
    const isNumPy = /^(?:np|numpy|math)\./.test(typed)
    const from = pos - typed.length + (isNumPy ? typed.indexOf('.') + 1 : 0)
    const names = new Set(
      [...state.doc.sliceString(0, line.from).matchAll(assigned)].map(([, name = '']) => name),
    )
    const written = isNumPy ? typed.slice(typed.indexOf('.') + 1) : typed
    const variables = isNumPy
      ? []
      : [...names].map((label): Completion => ({ label, type: 'variable', boost: 1 }))
    return {
      from,
      // What is typed already is not offered: Enter goes to the next line.
      options: [...variables, ...functionCompletions(language)].filter(({ label }) => label !== written),
    }
  }
