import type { CodeContext } from './code-context'
import { type CodeLine, plainLines } from './code-line'
import { codeWords } from './code-words'

function entries({ graph }: CodeContext, names: ReadonlyMap<number, string>): string {
  const named = graph.nodes.flatMap(({ id, named }, position) => {
    const name = names.get(position)
    return named && name !== undefined ? [`${JSON.stringify(id)}: ${name}`] : []
  })
  return `{${named.join(', ')}}`
}

/**
 * The end of a program: all named values and gradients as one line of JSON, with numbers that are not finite
 * as text.
 */
export const printLines = (context: CodeContext): readonly CodeLine[] =>
  plainLines(
    [
      codeWords.print[context.language],
      'import json',
      '',
      'def plain(x):',
      '    x = np.asarray(x, dtype=float).tolist()',
      '    if isinstance(x, list):',
      '        return [plain(entry) for entry in x]',
      '    return x if np.isfinite(x) else json.dumps(x)',
      '',
      `values = ${entries(context, context.valueNames)}`,
      `gradients = ${entries(context, context.gradientNames)}`,
      'print(json.dumps({',
      '    "values": {name: plain(x) for name, x in values.items()},',
      '    "gradients": {name: plain(x) for name, x in gradients.items()},',
      '}))',
    ],
    'print',
  )
