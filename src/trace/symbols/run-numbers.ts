import { edgeById, edgesOutOf } from '../../engine/edges'
import type { Numbers } from '../../engine/formula/equation'
import type { Quantity, SymbolFormula } from '../../engine/formula/formula'
import type { Names } from '../../engine/formula/read/names'
import { type Graph, nodeAt } from '../../engine/graph'
import { slopesAlong, slopesOfEntry } from '../../engine/jacobian'
import { extraOf } from '../../engine/remembered-extra'
import type { Run } from '../../engine/run'
import type { Tensor } from '../../engine/tensor'
import { required } from '../../lib/required'
import { contributionOf } from '../steps/contributions'
import { extraTensor } from './entry-place'
import { extraSymbol } from './symbols'

const edgeWith = (graph: Graph, id: string) => required(edgeById(graph, id), `there is no edge ${id}`)

function readFrom(run: Run, of: Quantity): Tensor {
  const position = required(run.graph.positions.get(of.id), `there is no node ${of.id}`)
  switch (of.role) {
    case 'value':
      return required(run.values[position], of.id)
    case 'gradient':
      return required(run.gradients.get(position), `${of.id} has no gradient`)
    case 'extra':
      return required(extraTensor(run, position), `${of.id} remembers nothing else`)
    case 'contribution':
      return contributionOf(run, edgeWith(run.graph, of.edge))
    case 'derivative':
      throw new Error(`∂${of.of}/∂${of.id} can only be read entry by entry`)
  }
}

const known = new WeakMap<Run, Numbers>()

/** The numbers of a run, for formulas about it. */
export function runNumbers(run: Run): Numbers {
  const numbers = known.get(run) ?? numbersOf(run)
  known.set(run, numbers)
  return numbers
}

function numbersOf(run: Run): Numbers {
  const { graph } = run
  const rows = new Map<string, Tensor>()
  const at = (id: string): number => required(graph.positions.get(id), `there is no node ${id}`)
  return {
    read: (of) => readFrom(run, of),
    slope: ({ of, id, edge }, above, below) => {
      const key = `${edge ?? `${of} by ${id}`} ${above}`
      const slopes =
        rows.get(key) ??
        (edge === undefined
          ? slopesOfEntry(run, at(of), above, at(id))
          : slopesAlong(run, edgeWith(graph, edge), above))
      rows.set(key, slopes)
      return slopes.data[below] ?? Number.NaN
    },
    shapeOf: (id) => nodeAt(graph, at(id)).shape,
    letters: new Map(),
  }
}

/**
 * What the names in a formula's text refer to in a run; a lower-case letter with an index is an entry of the
 * array named by its capital.
 */
export function runNames(run: Run, loss: string): Names {
  const { graph } = run
  return {
    idOf: (name, isIndexed) => {
      if (graph.positions.has(name)) return name
      const capital = name.toUpperCase()
      return isIndexed && graph.positions.has(capital) ? capital : undefined
    },
    shapeOf: (id) => {
      const position = graph.positions.get(id)
      return position === undefined ? [] : nodeAt(graph, position).shape
    },
    extraOf: (name) => extras(run).find(({ of }) => of.role === 'extra' && of.name.plain === name),
    loss,
    edgeBetween: (from, to) => {
      const [source, target] = [graph.positions.get(from), graph.positions.get(to)]
      return source === undefined
        ? undefined
        : edgesOutOf(graph, source).find((edge) => edge.to === target)?.id
    },
  }
}

/** What the operations of a run remember besides their operands and their outputs. */
const extras = (run: Run): readonly SymbolFormula[] =>
  run.graph.nodes.flatMap((node, position) => {
    const extra = node.kind === 'operation' ? extraOf(node) : undefined
    return node.kind === 'operation' && extra ? [extraSymbol(run, position, node, extra)] : []
  })
