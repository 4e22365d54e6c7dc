import type { Run } from '../../engine/run'
import { isShared, sentEdges } from '../steps/sent-edges'
import type { Step } from '../steps/step'
import type { Trace } from '../steps/trace'
import { arrivalDerivation } from './arrival-derivation'
import type { Derivation } from './derivation'
import { forwardDerivation } from './forward-derivation'
import { localDerivation } from './local-derivation'
import { productDerivation } from './product-derivation'

/** How each number of a step is derived, stage by stage; `loss` names what is differentiated. */
export function derivationsOf(trace: Trace, run: Run, step: Step, loss: string): readonly Derivation[] {
  switch (step.kind) {
    case 'forward':
      return [forwardDerivation(trace, run, step.node, loss)]
    case 'seed':
    case 'upstream':
    case 'sum':
      return [arrivalDerivation(trace, run, step.node, loss)]
    case 'local':
      return [localDerivation(run, step.edge)]
    case 'product':
      return [productDerivation(trace, run, step.edge, loss)]
    case 'backward':
      return backwardDerivations(trace, run, step.node, loss)
    case 'line':
      return []
  }
}

/** What a node does in one step: its sum if several gradients arrive, then a product for each input. */
function backwardDerivations(trace: Trace, run: Run, node: number, loss: string): readonly Derivation[] {
  const products = sentEdges(trace, node).map((edge) => productDerivation(trace, run, edge, loss))
  return isShared(trace, node) ? [arrivalDerivation(trace, run, node, loss), ...products] : products
}
