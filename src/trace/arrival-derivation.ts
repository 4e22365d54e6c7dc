import { nodeAt } from '../engine/graph'
import { asFactor, texStyle } from '../engine/notation'
import type { Run } from '../engine/run'
import { isScalarShape, type Tensor } from '../engine/tensor'
import { contributionOf, sumComesOut } from './arithmetic'
import type { Derivation } from './derivation'
import { equal, related } from './formula'
import { partialTex } from './local-stages'
import { gradientSymbolTex, gradientTex, numberTex, tied } from './naming'
import { tensorTex } from './tensor-tex'
import type { Trace } from './trace'

/** The gradient that a node has from elsewhere: backward's start, or what one consumer alone sent. */
export function seedDerivation(run: Run, position: number, loss: string): Derivation {
  const { id } = nodeAt(run.graph, position)
  const tensor = run.gradients.get(position) as Tensor
  const number = numberTex(run.graph, position, tensor, 'gradient')
  const subject = gradientSymbolTex(run.graph, position, loss)
  return {
    form: isScalarShape(tensor.shape) ? 'number' : 'array',
    stages: [{ kind: 'result', left: gradientTex(run.graph, position, loss), right: [equal(number)] }],
    result: { id, role: 'gradient', tensor },
    subject,
    line: `${subject} = ${number}`,
  }
}

/** The gradient that arrives at a node: a sum, term by term, where several consumers send one. */
export function arrivalDerivation(trace: Trace, run: Run, position: number, loss: string): Derivation {
  const { graph } = run
  const edges = trace.gradientEdges.get(position) ?? []
  const alone = seedDerivation(run, position, loss)
  const last = alone.stages.at(-1)
  if (edges.length < 2 || !last) return alone
  const terms = edges.map((edge) => `${gradientSymbolTex(graph, edge.to, loss)} ${partialTex(run, edge)}`)
  const numbers = edges.map((edge) =>
    tied(edge.id, 'gradient', asFactor(tensorTex(contributionOf(run, edge)), texStyle)),
  )
  const number = numberTex(graph, position, run.gradients.get(position) as Tensor, 'gradient')
  const { subject } = alone
  return {
    ...alone,
    stages: [
      { kind: 'chain', left: last.left, right: [equal(terms.join(' + '))] },
      { kind: 'numbers', left: subject, right: [equal(numbers.join(' + '))] },
      { kind: 'result', left: subject, right: [related(sumComesOut(run, position, edges), number)] },
    ],
    line:
      alone.form === 'number'
        ? [subject, numbers.join(' + '), number].join(' = ')
        : `${subject} = ${terms.join(' + ')}`,
  }
}
