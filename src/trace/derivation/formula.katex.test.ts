import katex from 'katex'
import { describe, expect, it } from 'vitest'
import { number, tied } from '../../engine/formula/build'
import { equationTex, lineTex, sidesTex } from '../../engine/formula/equation-tex'
import type { Quantity } from '../../engine/formula/formula'
import { texOf } from '../../engine/formula/tex'
import { texSymbol } from '../../engine/formula/tex-symbol'
import { type Run, runGraph } from '../../engine/run'
import { randomGraph } from '../../engine/testing/random-graph'
import { languages } from '../../i18n/text'
import { programGraph } from '../../language/testing/program-graph'
import { lessonCases } from '../../lessons/testing/lesson-cases'
import { buildTrace, type Trace } from '../steps/trace'
import { calloutOf } from '../words/callout'
import { type Derivation, stageEquation } from './derivation'
import { derivationsOf } from './derivations-of'

/** Renders a formula as the page does (src/view/shared/Tex.tsx); throws if KaTeX finds an error. */
const set = (tex: string, displayMode = true): string =>
  katex.renderToString(tex, {
    displayMode,
    throwOnError: true,
    strict: (code: string) => (code === 'htmlExtension' ? 'ignore' : 'error'),
    trust: ({ command }) => command === '\\htmlData',
  })

/** Everything that the page renders with KaTeX for the steps of a trace. */
function texOfSteps(trace: Trace, run: Run, loss: string): { formulas: string[]; callouts: string[] } {
  const all = trace.steps.map((step) => ({ step, derivations: derivationsOf(trace, run, step, loss) }))
  return {
    formulas: all.flatMap(({ derivations }) => derivations.flatMap(texOfDerivation)),
    callouts: all.flatMap(({ step, derivations }) =>
      calloutOf(run, step, derivations).map((said) =>
        lineTex(said, { language: 'en', ties: true, largeFractions: true }),
      ),
    ),
  }
}

/** Every stage in every language, and the line. */
function texOfDerivation(derivation: Derivation): readonly string[] {
  const stages = derivation.stages.flatMap((stage) =>
    languages.map((language) => {
      const said = stageEquation(derivation, stage)
      return equationTex(said, { language, ties: true, shapes: stage.kind !== 'numbers' })
    }),
  )
  return [...new Set(stages), lineTex(derivation.line, { language: 'en', ties: true })]
}

const isFaulty = (html: string): boolean => /katex-error|undefined|\[object/.test(html)

const known = new Map<string, boolean>()

/** Whether KaTeX refuses a formula; each is rendered once, however many steps and parts show it. */
function isRefused(tex: string, displayMode = true): boolean {
  const key = `${displayMode} ${tex}`
  const refused = known.get(key) ?? isFaulty(set(tex, displayMode))
  known.set(key, refused)
  return refused
}

describe('KaTeX', () => {
  it.each(lessonCases)(
    'renders every formula and callout of $name without an error',
    ({ trace, run, loss }) => {
      const { formulas, callouts } = texOfSteps(trace, run, loss)
      expect(formulas.length).toBeGreaterThanOrEqual(2 * trace.steps.length)
      expect(formulas.filter((tex) => isRefused(tex))).toEqual([])
      expect(callouts.filter((tex) => isRefused(tex, false))).toEqual([])
    },
  )

  it('ties the pieces of a formula to their nodes', () => {
    const graph = programGraph('apple_price = 2\ntotal = apple_price * 3')
    const { formulas } = texOfSteps(buildTrace(graph, 'node'), runGraph(graph), 'total')
    expect(set(formulas[0] ?? '')).toContain('data-for="apple_price"')
    expect(set(formulas[0] ?? '')).toContain('data-role="value"')
  })

  it.each(['x->y', 'x->y#1', 'c@1->y.2', 'c@1.2->out', '가->λ', '_x->x_', 'a,b'])(
    'ties a piece to %s, whatever characters an id has',
    (id) => {
      const part: Quantity = { role: 'contribution', id: 'x', via: 'y', edge: id, loss: 'L' }
      const holder = set(texOf(tied(part, number(5)), { language: 'en', ties: true }))
      expect(holder).toContain(`data-for="${id.replace('>', '&gt;')}"`)
      expect(holder).toContain('data-role="gradient"')
    },
  )

  it('renders the formulas of random graphs without an error, whatever the ops and shapes', () => {
    const graphs = Array.from({ length: 12 }, (_, i) => randomGraph(i + 1))
    const ops = graphs.flatMap(({ nodes }) =>
      nodes.flatMap((node) => (node.kind === 'operation' ? [node.op.name] : [])),
    )
    expect(new Set(ops).size).toBeGreaterThan(20)
    for (const graph of graphs) {
      const { formulas } = texOfSteps(buildTrace(graph, 'detail'), runGraph(graph), 'L')
      expect(formulas.filter((tex) => isRefused(tex))).toEqual([])
    }
  })

  it('renders numbers that are not finite', () => {
    const graph = programGraph('x = 0\ny = log(x)\nz = y * x')
    const [trace, run] = [buildTrace(graph, 'detail'), runGraph(graph)]
    const { formulas } = texOfSteps(trace, run, 'z')
    expect(formulas.filter((tex) => isRefused(tex))).toEqual([])
    const ends = trace.steps.map((step) => derivationsOf(trace, run, step, 'z')[0]?.equations[0])
    expect(ends.slice(0, 2).map((said) => said && sidesTex(said, { language: 'en' }).at(-1))).toEqual([
      '= -\\infty',
      '= \\text{NaN}',
    ])
  })

  it.each(['x', 'W1', 'W_12', 'alpha', 'apple_price', 'c@1', 'y.2', 'c@1.2', 'out', 'λ', 'θ1'])(
    'renders the symbol of %s',
    (id) => {
      expect(isFaulty(set(texSymbol(id)))).toBe(false)
    },
  )

  it.each(['é', 'ñ2', 'ß', 'ж', '가', '가1', '변수', '漢', '_', '__', '_x', 'x_'])(
    'renders the symbol of %s, for which LaTeX has no letter',
    (id) => {
      expect(isFaulty(set(texSymbol(id)))).toBe(false)
    },
  )
})
