import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete'
import type { Language } from '../../../i18n/text'
import { makers } from '../../../language/compile/arrays/makers'
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

/** The functions that make arrays, each with an example of how it is called. */
const makerCompletions: readonly Completion[] = [...makers].map(([name, { example }]) => ({
  label: name,
  detail: example.slice(name.length),
  type: 'function',
  apply: `${name}(`,
}))

const nameBefore = /[\p{L}_][\p{L}\p{M}\p{Nd}_.]*$/u
const assigned =
  /(?:^|;)\s*([\p{L}_][\p{L}\p{M}\p{Nd}_.]*(?:\[(?:'[^']*'|"[^"]*")\])?)\s*(?:\*\*|[-+*/^@])?=(?!=)/gmu

/** Offers the given names and those that are assigned further up, then the functions. */
export const completionsIn =
  (language: Language, given: () => Iterable<string>) =>
  (context: CompletionContext): CompletionResult | null => {
    const { state, pos, explicit } = context
    const line = state.doc.lineAt(pos)
    const before = line.text.slice(0, pos - line.from)
    if (before.includes('#')) return null
    const [typed = ''] = nameBefore.exec(before) ?? []
    if (typed === '' && !explicit) return null
    const isNumPy = /^(?:np|numpy|math)\./.test(typed)
    const from = pos - typed.length + (isNumPy ? typed.indexOf('.') + 1 : 0)
    const above = [...state.doc.sliceString(0, line.from).matchAll(assigned)].map(([, name = '']) => name)
    const names = new Set([...given(), ...above])
    const written = isNumPy ? typed.slice(typed.indexOf('.') + 1) : typed
    if (!isNumPy && !explicit && names.has(written)) return null // Enter goes to the next line
    const variables = isNumPy
      ? []
      : [...names].map((label): Completion => ({ label, type: 'variable', boost: 1 }))
    return {
      from,
      options: [...variables, ...functionCompletions(language), ...makerCompletions].filter(
        ({ label }) => label !== written,
      ),
    }
  }
