import { createStore } from 'zustand/vanilla'
import { type CodeFormat, type CodeStyle, codeFormats, codeStyles } from '../../export/code-formats'

/** How the viewer likes to see code. */
export interface CodeChoices {
  readonly format: CodeFormat
  readonly style: CodeStyle
  /** The lessons whose panel the viewer opened or closed; the others stand as the lesson has it. */
  readonly open: Readonly<Record<string, boolean>>
}

const unchosen: CodeChoices = { format: 'numpy', style: 'flat', open: {} }

export const codeStore = createStore<CodeChoices>()(() => unchosen)

/** Opens or closes the panel of one lesson. */
export const setCodeOpen = (lesson: string, isOpen: boolean): void =>
  codeStore.setState(({ open }) => ({ open: { ...open, [lesson]: isOpen } }))

/** The stored form of the choices, with its version. */
export const serializeCodeChoices = ({ format, style, open }: CodeChoices): string =>
  JSON.stringify({ version: 1, format, style, open })

/** The choices of a stored form; what cannot be read is unchosen. */
export function parseCodeChoices(stored: string | null): CodeChoices {
  try {
    const record = JSON.parse(stored ?? 'null') as Readonly<Record<string, unknown>> | null
    if (record?.version !== 1) return unchosen
    const open = typeof record.open === 'object' && record.open !== null ? Object.entries(record.open) : []
    return {
      format: codeFormats.find((format) => format === record.format) ?? unchosen.format,
      style: codeStyles.find((style) => style === record.style) ?? unchosen.style,
      open: Object.fromEntries(open.filter(([, isOpen]) => typeof isOpen === 'boolean')),
    }
  } catch {
    return unchosen
  }
}
