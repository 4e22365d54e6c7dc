/** The libraries that programs are written for. */
export type CodeFormat = 'numpy' | 'pytorch'

export const codeFormats: readonly CodeFormat[] = ['numpy', 'pytorch']

/** One assignment after the other, or a class with forward and backward for each op. */
export type CodeStyle = 'flat' | 'layers'

export const codeStyles: readonly CodeStyle[] = ['flat', 'layers']
