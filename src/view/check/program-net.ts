import type { ProgramNet } from '../../checking/protocol'
import type { Graph } from '../../engine/graph'
import { inputValuesOf } from '../../engine/input-values'
import { toNested } from '../../engine/tensor'

/** What the worker needs to rebuild a graph on screen: its program, and the values of its inputs. */
export function programNet(program: string, graph: Graph, parameters: readonly string[]): ProgramNet {
  const inputs = [...inputValuesOf(graph)].map(([id, value]) => [id, toNested(value)] as const)
  return { kind: 'program', program, inputs: Object.fromEntries(inputs), parameters }
}
