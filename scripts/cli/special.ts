import { nodeAt } from '../../src/engine/graph'
import type { Run } from '../../src/engine/run'
import { specialsOf } from '../../src/engine/special/specials-of'
import { positionAt } from '../../src/language/position'

/** Where a program's numbers are not finite or a convention was used, each as `line:column: sentence`. */
export const specialLines = (run: Run, text: string): string[] =>
  specialsOf(run).map((special) => {
    const { line, column } = positionAt(text, nodeAt(run.graph, special.node).span?.from ?? 0)
    return `${line}:${column}: ${special.text.en}`
  })
