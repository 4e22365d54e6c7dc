import type { SyntaxNode } from '@lezer/common'
import type { Chunks } from '../syntax/read-chunks'
import { identifierAt } from './identifier'

/** The name of an output that has none. */
export const outputName = 'out'

/** How often a name is assigned, and where first. */
export interface AssignedName {
  count: number
  readonly from: number
}

/** Whether a bare expression computes something that does not have a name yet. */
const isUnnamed = (expression: SyntaxNode): boolean => expression.firstChild?.name !== 'Variable'

/** Every name that a program assigns, including the name for an output that has none. */
export function assignedNames(
  text: string,
  { chunks, lastStatement }: Chunks,
): ReadonlyMap<string, AssignedName> {
  const names = new Map<string, AssignedName>()
  const count = (name: string, from: number): void => {
    const known = names.get(name)
    if (known) known.count++
    else names.set(name, { count: 1, from })
  }
  for (const chunk of chunks) {
    if (!('tree' in chunk)) continue
    chunk.tree.iterate({
      enter: (node) => {
        const [from, to] = [node.from + chunk.from, node.to + chunk.from]
        if (node.name === 'Target') count(identifierAt(text, { from, to }), from)
        const isOutput = node.name === 'Expression' && from === lastStatement
        if (isOutput && isUnnamed(node.node)) count(outputName, from)
      },
    })
  }
  return names
}
