import { describe, expect, it } from 'vitest'
import { brokenRules } from '../../engine/broken-rules/all'
import { withBrokenRule } from '../../engine/broken-rules/broken-rule'
import { plainOf } from '../../engine/formula/plain'
import { evaluate } from '../../engine/formula/value'
import { type Run, runGraph } from '../../engine/run'
import { gradientCheck } from '../../lessons/gradient-check'
import { casesOf, graphOfPart, type LessonCase } from '../../lessons/testing/cases-of'
import { required } from '../../lib/required'
import { contextOf, rightOp } from '../steps/contributions'
import { frameAt } from '../steps/frame'
import type { Step } from '../steps/step'
import { runNumbers } from '../symbols/run-numbers'
import { sentenceOf } from '../words/sentence'
import { shortSentenceOf } from '../words/short-sentence'
import { derivationsOf } from './derivations-of'
import { rightRule } from './right-rule'

const square = required(gradientCheck.parts[1], 'the square net')

const broken = (rule: string): Run =>
  runGraph(withBrokenRule(graphOfPart(square), required(brokenRules.get(rule), rule)))

const inDetail = (run: Run): LessonCase =>
  required(
    casesOf('gradient-check', square, run.graph).find(({ detail }) => detail === 'detail'),
    'a case in detail',
  )

/** By the id of each edge whose rule is broken: the right rule, and the broken one. */
function rulesIn(run: Run): Readonly<Record<string, readonly string[]>> {
  const words = (of: Parameters<typeof plainOf>[0]): string => plainOf(of, { language: 'en' })
  const { trace, loss } = inDetail(run)
  const products = trace.steps.flatMap((step) =>
    step.kind === 'product' ? derivationsOf(trace, run, step, loss) : [],
  )
  return Object.fromEntries(
    products.flatMap(({ right, edge, line }) =>
      right && edge ? [[edge.id, [words(right), words(required(line.sides[1], edge.id))]]] : [],
    ),
  )
}

describe('the right rule beside a broken one', () => {
  it('stands at the products whose rule is broken, and nowhere else', () => {
    expect(rulesIn(broken('bias-row'))).toEqual({
      'b2->A': ['Σ_n (∂L/∂A)_n', '(∂L/∂A)_1'],
      'b1->H': ['Σ_n (∂L/∂H)_n', '(∂L/∂H)_1'],
    })
    expect(rulesIn(broken('no-mean'))).toEqual({ 'A->L': ['(y − t) / 3', 'y − t'] })
    expect(rulesIn(broken('no-mask'))).toEqual({ 'H->Z': ['∂L/∂Z ⊙ mask', '∂L/∂Z'] })
    expect(rulesIn(broken('no-transpose'))).toEqual({
      'W2->A': ['Zᵀ · ∂L/∂A', 'Z · ∂L/∂A'],
      'W1->H': ['Xᵀ · ∂L/∂H', 'X · ∂L/∂H'],
    })
    expect(rulesIn(runGraph(graphOfPart(square)))).toEqual({})
  })

  it.each([...brokenRules.keys()])('gives what the op would send back if %s were not broken', (id) => {
    const run = broken(id)
    const { trace, loss } = inDetail(run)
    const edges = [...trace.gradientEdges.values()].flat().filter((edge) => rightOp(run, edge))
    expect(edges.length).toBeGreaterThan(0)
    for (const edge of edges) {
      const upstream = required(run.gradients.get(edge.to), edge.id)
      const wanted = rightOp(run, edge)?.vjp(edge.operand, { ...contextOf(run, edge.to), upstream })
      const scope = { ...runNumbers(run), number: (value: number) => value }
      const given = evaluate(required(rightRule(run, edge, loss), edge.id), scope)
      for (const [i, entry] of given.data.entries())
        expect(entry).toBeCloseTo(wanted?.data[i] ?? Number.NaN, 12)
    }
  })
})

it('is said in the sentences of its steps, in both languages and both granularities', () => {
  for (const { run, trace, loss } of casesOf('gradient-check', square, broken('no-mean').graph)) {
    const isAtLoss = ({ kind, node }: Step): boolean =>
      node === run.graph.output && kind !== 'forward' && kind !== 'seed'
    expect(trace.steps.some(isAtLoss)).toBe(true)
    for (const step of trace.steps)
      for (const said of [sentenceOf, shortSentenceOf].map((words) => words(trace, run, step, loss))) {
        expect(said.en.startsWith('Broken on purpose. The loss sends back y − t')).toBe(isAtLoss(step))
        expect(said.ko.startsWith('일부러 틀리게 바꾼 규칙입니다. 손실이')).toBe(isAtLoss(step))
      }
  }
})

it('does not use what the node keeps if it is broken by leaving that out', () => {
  const keeps = (rule: string): readonly boolean[] => {
    const run = broken(rule)
    const { trace } = inDetail(run)
    return trace.steps.flatMap(({ kind, node }, i) =>
      kind === 'product' && run.graph.nodes[node]?.id === 'Z'
        ? [frameAt(trace, run, i + 1).lit.remembers]
        : [],
    )
  }
  expect(keeps('no-mask')).toEqual([false])
  expect(keeps('no-mean')).toEqual([true])
})
