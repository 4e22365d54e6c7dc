import type { Definition } from '../engine/formula/definition'
import { type CodeLine, plainLines } from './code-line'

const calls = (lines: readonly string[], { name }: Definition): boolean =>
  lines.some((line) => line.includes(`${name}(`))

/** The definitions that some line calls, including calls from one another. */
function needed(definitions: readonly Definition[], lines: readonly string[]): readonly Definition[] {
  const found = definitions.filter((definition) => calls(lines, definition))
  const further = [...lines, ...found.flatMap((definition) => definition.lines)]
  const again = definitions.filter((definition) => calls(further, definition))
  return again.length === found.length ? found : needed(definitions, further)
}

/** The definitions that a program's lines call, each preceded by an empty line. */
export const definitionLines = (
  definitions: readonly Definition[],
  lines: readonly CodeLine[],
): readonly CodeLine[] =>
  needed(
    definitions,
    lines.map(({ text }) => text),
  ).flatMap((definition) => plainLines(['', '', ...definition.lines], 'setup'))
