import type { Run } from '../engine/run'
import type { CodeOptions } from './code-context'
import { type CodeFormat, type CodeStyle, codeStyles } from './code-formats'
import type { CodeLine } from './code-line'
import { numpyCode } from './numpy-code'
import { pytorchCode } from './pytorch-code'

/** How programs of one format are written. */
interface CodeWriter {
  /** The library's own name. */
  readonly label: string
  /** The styles that it has, the usual one first: it is used if an unsupported one is requested. */
  readonly styles: readonly [CodeStyle, ...CodeStyle[]]
  /** Whether all numbers are printed at the end of a program that is not only for reading. */
  readonly printsAtEnd: boolean
  /** Whether the lecture's classes are written with it. */
  readonly hasClasses: boolean
  readonly write: (run: Run, loss: string, style: CodeStyle, options: CodeOptions) => readonly CodeLine[]
}

/** The writer of each format; the page's options and the command line follow from this table. */
export const codeWriters: Readonly<Record<CodeFormat, CodeWriter>> = {
  numpy: { label: 'NumPy', styles: codeStyles, printsAtEnd: true, hasClasses: true, write: numpyCode },
  pytorch: {
    label: 'PyTorch',
    styles: ['flat'],
    printsAtEnd: false,
    hasClasses: false,
    write: (run, loss, _style, options) => pytorchCode(run, loss, options),
  },
}
