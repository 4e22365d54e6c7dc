import { numbers } from '../../engine/formula/build'
import { type Equation, equation } from '../../engine/formula/equation'
import type { Formula } from '../../engine/formula/formula'
import { allParts } from '../../engine/formula/parts'
import { isSymbolic } from '../../engine/formula/rank'
import { readEquation } from '../../engine/formula/read/read'
import { sameFormula } from '../../engine/formula/same-formula'
import type { Scope } from '../../engine/formula/scope'
import { evaluate } from '../../engine/formula/value'
import type { Graph } from '../../engine/graph'
import type { Run } from '../../engine/run'
import { required } from '../../lib/required'
import { numbersPutIn } from '../derivation/numbers-put-in'
import type { Detail, LineStep } from '../steps/step'
import { buildTrace, type Trace } from '../steps/trace'
import { holds } from '../symbols/holds'
import { runNames, runNumbers } from '../symbols/run-numbers'
import type { AlgebraLine } from './algebra-line'
import { litEntries } from './lit-entries'

/**
 * The lines of a derivation as the steps over a graph whose numbers are all known from the start; `loss`
 * names what is differentiated.
 */
export function linesTrace(run: Run, lines: readonly AlgebraLine[], detail: Detail, loss: string): Trace {
  const known = buildTrace(run.graph, detail)
  return {
    ...known,
    steps: lines.map((line) => lineStep(run, line, loss)),
    valueShownAt: fromStart(known.valueShownAt),
    gradientShownAt: fromStart(known.gradientShownAt),
    contributionShownAt: fromStart(known.contributionShownAt),
  }
}

const fromStart = <Key>(shownAt: ReadonlyMap<Key, number>): ReadonlyMap<Key, number> =>
  new Map(Array.from(shownAt.keys(), (key) => [key, 0]))

function lineStep(run: Run, written: AlgebraLine, loss: string): LineStep {
  const { graph } = run
  const line = fitting(run, written, loss)
  const said = lineEquation(run, line, loss)
  const aboutEntry = line.lit ? lineEquation(run, { ...line, ...line.lit }, loss) : said
  const values = spokenOf(graph, said, 'value')
  const gradients = spokenOf(graph, said, 'gradient')
  const all = [...values, ...gradients]
  const own = line.follow === undefined ? undefined : graph.positions.get(line.follow)
  const node = own ?? (all.includes(graph.output) ? graph.output : required(all[0], line.says))
  return {
    kind: 'line',
    node,
    lights: {
      values: new Set(values),
      gradients: new Set(gradients),
      entries: litEntries(graph, aboutEntry, line.lit?.at ?? line.at ?? {}),
    },
    equation: said,
    rule: line.rule,
  }
}

/** A line's equation, with its numbers put in if it has any, and their result. */
function lineEquation(run: Run, line: AlgebraLine, loss: string): Equation {
  const held = line.suppose?.runOf(run) ?? run
  const names = runNames(held, loss)
  const { sides } = readEquation(line.says, names)
  const supposed = {
    ...(line.at && { at: line.at }),
    ...(line.suppose && { suppose: line.suppose.letters }),
    ...(line.distinct && { distinct: line.distinct }),
  }
  const letters = new Map(Object.entries({ ...line.suppose?.letters, ...line.at }))
  const scope: Scope = { ...runNumbers(held), letters, number: (value) => value }
  if (!line.at) return equation(sides, scope, supposed)
  const last = required(sides.at(-1), line.says)
  const putIn = numbersPutIn(last, scope)
  const result = numbers(evaluate(last, scope))
  return equation([...sides, putIn, ...(sameFormula(putIn, result) ? [] : [result])], scope, supposed)
}

/** The line as it holds for the numbers at hand. */
function fitting(run: Run, line: AlgebraLine, loss: string): AlgebraLine {
  const { provided } = line
  const isMet = provided === undefined || holds(run, provided.holds, loss)
  return isMet ? line : { ...line, ...provided.otherwise }
}

/** The positions of the nodes whose value or gradient an equation refers to, in order of appearance. */
function spokenOf(graph: Graph, { sides }: Equation, role: 'value' | 'gradient'): readonly number[] {
  const quantities = sides
    .filter(isSymbolic)
    .flatMap(allParts)
    .flatMap((part) => (part.kind === 'symbol' ? [part.of] : part.kind === 'tied' ? [part.to] : []))
  return quantities.flatMap((of) => {
    const position = of.role === role ? graph.positions.get(of.id) : undefined
    return position === undefined ? [] : [position]
  })
}

/** The sides of an equation that are written in symbols: those in its first row. */
export const symbolicSides = ({ sides }: Equation): readonly Formula[] => sides.filter(isSymbolic)
