import type { Run } from '../engine/run'
import type { CodeOptions } from './code-context'
import type { CodeFormat, CodeStyle } from './code-kinds'
import type { CodeLine } from './code-line'
import { numpyCode } from './numpy-code'
import { pytorchCode } from './pytorch-code'

/** A run as a program for one of the libraries; PyTorch has no style but the flat one. */
export const programLines = (
  run: Run,
  loss: string,
  format: CodeFormat,
  style: CodeStyle,
  options: CodeOptions,
): readonly CodeLine[] =>
  format === 'numpy' ? numpyCode(run, loss, style, options) : pytorchCode(run, loss, options)
