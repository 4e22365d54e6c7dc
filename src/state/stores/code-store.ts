import * as v from 'valibot'
import { createStore } from 'zustand/vanilla'
import { type CodeFormat, type CodeStyle, codeFormats, codeStyles } from '../../export/code-formats'
import type { StoredForm } from '../../lib/stored-form'
import { readStoredText, toStoredText } from '../../lib/stored-text'

/** How the viewer likes to see code. */
export interface CodeChoices {
  readonly format: CodeFormat
  readonly style: CodeStyle
  /** Whether the lecture's classes are shown in place of the program, where there are some. */
  readonly showsClasses: boolean
  /** The lessons whose panel the viewer opened or closed; the others use the lesson's default. */
  readonly open: Readonly<Record<string, boolean>>
}

const unchosen: CodeChoices = { format: 'numpy', style: 'flat', showsClasses: false, open: {} }

export const codeStore = createStore<CodeChoices>()(() => unchosen)

/** Opens or closes the panel of one lesson. */
export const setCodeOpen = (lesson: string, isOpen: boolean): void =>
  codeStore.setState(({ open }) => ({ open: { ...open, [lesson]: isOpen } }))

const form: StoredForm<CodeChoices> = {
  migrations: [],
  schema: v.object({
    format: v.fallback(v.picklist(codeFormats), unchosen.format),
    style: v.fallback(v.picklist(codeStyles), unchosen.style),
    showsClasses: v.fallback(v.boolean(), unchosen.showsClasses),
    open: v.fallback(v.pipe(v.record(v.string(), v.unknown()), v.transform(flagsOf)), unchosen.open),
  }),
}

function flagsOf(entries: Readonly<Record<string, unknown>>): CodeChoices['open'] {
  const isFlag = (entry: [string, unknown]): entry is [string, boolean] => typeof entry[1] === 'boolean'
  return Object.fromEntries(Object.entries(entries).filter(isFlag))
}

/** The choices as text to store. */
export const serializeCodeChoices = ({ format, style, showsClasses, open }: CodeChoices): string =>
  toStoredText(form, { format, style, showsClasses, open })

/** The choices in a stored text; whatever cannot be read counts as not chosen. */
export const parseCodeChoices = (stored: string | null): CodeChoices =>
  readStoredText(form, stored) ?? unchosen
