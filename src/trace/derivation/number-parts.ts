import type { Edge } from '../../engine/edges'
import { named, product } from '../../engine/formula/build'
import { equation } from '../../engine/formula/equation'
import { sameFormula } from '../../engine/formula/same-formula'
import { gradientAt, type Run } from '../../engine/run'
import { isOwnSeed } from '../steps/loss-name'
import { runNumbers } from '../symbols/run-numbers'
import { gradientNumbers, gradientSymbol } from '../symbols/symbols'
import { localNumbers, localSides } from './local-derivative'
import { braceWords, type ProductParts } from './product-parts'

/**
 * Numbers: the chain rule with its numbers; at the output, whose gradient is 1, the local derivative itself.
 */
export function numberParts(run: Run, edge: Edge, loss: string): ProductParts {
  const { graph } = run
  const [local, ...rules] = localSides(run, edge)
  const upstream = gradientSymbol(graph, edge.to, loss)
  const own = isOwnSeed(run, edge.to, loss)
  const rule = rules.at(-1)
  const values = localNumbers(run, edge)
  if (own)
    return {
      before: [],
      rule: rule ?? values[0],
      ruleKind: 'local',
      putIn: rule ? values.filter((side) => !sameFormula(side, rule)) : [],
      short: rule,
    }
  const arrived = gradientNumbers(graph, edge.to, loss, gradientAt(run.gradients, edge.to))
  return {
    before:
      rules.length > 0 ? [{ kind: 'local', equation: equation([local, ...rules], runNumbers(run)) }] : [],
    rule: product(named(upstream, braceWords.upstream), named(local, braceWords.local), '·'),
    ruleKind: 'chain',
    putIn: values.map((side) => product(arrived, side, '×')),
    short: product(upstream, rule ?? local),
  }
}
