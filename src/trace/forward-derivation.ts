import { nodeAt } from '../engine/graph'
import type { Run } from '../engine/run'
import { isScalarShape, type Tensor } from '../engine/tensor'
import { forwardComesOut, operationAt } from './arithmetic'
import type { Derivation } from './derivation'
import { equal, related } from './formula'
import { numberArguments, numberTex, symbolArguments, symbolTex, valueTex } from './naming'

/** How a node's value is computed: the rule in symbols, the numbers put in, the result. */
export function forwardDerivation(run: Run, position: number): Derivation {
  const { graph } = run
  const node = operationAt(run, position)
  const tensor = run.values[position] as Tensor
  const [left, value] = [valueTex(graph, position), numberTex(graph, position, tensor, 'value')]
  const rule = (showShapes: boolean): string =>
    node.op.tex.forward(symbolArguments(run, position, node, showShapes), node.options)
  const numbers = node.op.tex.forward(numberArguments(run, position, node), node.options)
  const subject = symbolTex(graph, position)
  const isNumber = [position, ...node.inputs].every((at) => isScalarShape(nodeAt(graph, at).shape))
  return {
    form: isNumber ? 'number' : node.op.localValue ? 'entrywise' : 'array',
    stages: [
      { kind: 'rule', left, right: [equal(rule(true))] },
      { kind: 'numbers', left: subject, right: [equal(numbers)] },
      { kind: 'result', left: subject, right: [related(forwardComesOut(run, position), value)] },
    ],
    result: { id: node.id, role: 'value', tensor },
    subject,
    line: [subject, rule(false), ...(isScalarShape(node.shape) ? [value] : [])].join(' = '),
  }
}
