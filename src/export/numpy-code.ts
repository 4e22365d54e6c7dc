import { definitionsOf } from '../engine/definitions-of'
import type { Run } from '../engine/run'
import { type CodeOptions, codeContext, scalarCall } from './code-context'
import type { CodeStyle } from './code-formats'
import { type CodeLine, plainLines } from './code-line'
import { definitionLines } from './definitions'
import { className } from './layer-class'
import { blank, inputLines, leafLines } from './leaf-lines'
import { flatLines } from './numpy-flat'
import { layerProgram } from './numpy-layers'
import { printLines } from './numpy-print'

/**
 * A run as a NumPy program, which prints all named values and gradients at the end unless it is only for
 * reading.
 */
export function numpyCode(
  run: Run,
  loss: string,
  style: CodeStyle,
  options: CodeOptions,
): readonly CodeLine[] {
  const definitions = definitionsOf(run.graph, 'numpy')
  const classNames = style === 'layers' ? classNamesOf(run) : []
  const defined = [...definitions.map(({ name }) => name), ...classNames]
  const context = codeContext(run, loss, options, defined)
  const { classes, lines } =
    style === 'layers' ? layerProgram(context) : { classes: [], lines: flatLines(context) }
  const calls = { scalar: scalarCall(context), array: 'np.array' }
  return [
    ...plainLines(['import numpy as np'], 'setup'),
    ...definitionLines(definitions, [...classes, ...lines]),
    ...classes,
    ...plainLines(classes.length > 0 || definitions.length > 0 ? ['', ''] : [''], 'setup'),
    ...inputLines(context, (name, node) => leafLines(context, name, node, calls)),
    blank('forward'),
    ...lines,
    ...(options.isForReading ? [] : [blank('print'), ...printLines(context)]),
  ]
}

const classNamesOf = ({ graph }: Run): readonly string[] =>
  graph.nodes.flatMap((node) => (node.kind === 'operation' ? [className(node.op)] : []))
