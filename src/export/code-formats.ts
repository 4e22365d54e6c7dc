/**
 * The formats of programs: the ids that commands and stored choices use, in the order in which they are
 * offered.
 */
export const codeFormats = ['numpy', 'pytorch'] as const

export type CodeFormat = (typeof codeFormats)[number]

/** One assignment after the other, or a class with forward and backward for each op. */
export const codeStyles = ['flat', 'layers'] as const

export type CodeStyle = (typeof codeStyles)[number]
