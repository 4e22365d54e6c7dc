import { describe, expect, it } from 'vitest'
import { runGraph } from '../../engine/run'
import { programGraph } from '../../language/testing/program-graph'
import { lessonCases } from '../../lessons/testing/lesson-cases'
import { required } from '../../lib/required'
import type { Detail } from '../steps/step'
import { buildTrace } from '../steps/trace'
import { stepWords } from '../testing/step-words'
import { shortSentenceOf } from './short-sentence'

function sentences(program: string, loss: string): Record<string, { en: string; ko: string }> {
  const graph = programGraph(program)
  const trace = buildTrace(graph, 'detail')
  const run = runGraph(graph)
  const words = stepWords(trace)
  return Object.fromEntries(trace.steps.map((step, i) => [words[i], shortSentenceOf(trace, run, step, loss)]))
}

describe('shortSentenceOf', () => {
  it('says what each step of x·x does', () => {
    const said = sentences('x = 3\nz = x * x', 'z')
    expect(Object.entries(said).map(([step, { en }]) => `${step}: ${en}`)).toEqual([
      'forward z: Forward: the multiplication gives z.',
      'seed z: Backward starts at the output: z changes by exactly as much as itself, so the upstream gradient of the multiplication node is 1.',
      'local x->z#0: The local derivative says how z reacts to x alone.',
      'product x->z#0: At the output the upstream gradient is 1, so the gradient is the local derivative.',
      'local x->z#1: The local derivative says how z reacts to x alone.',
      'product x->z#1: At the output the upstream gradient is 1, so the gradient is the local derivative.',
      'sum x: x is used in 2 places, so the gradients that come back are added.',
    ])
    expect(said['forward z']?.ko).toBe('순전파: 곱셈으로 z를 구합니다.')
    expect(said['sum x']?.ko).toBe('x는 2곳에서 쓰이므로 돌아온 기울기를 모두 더합니다.')
  })

  it('leaves the rule of a node to a narration', () => {
    const graph = programGraph('x = 2\ny = 5\nz = x * y\nL = z * 2')
    const run = runGraph(graph)
    const said = (detail: Detail, at: number, isNarrated: boolean) => {
      const trace = buildTrace(graph, detail)
      return shortSentenceOf(trace, run, required(trace.steps[at], 'a step'), 'L', isNarrated)
    }
    expect(said('detail', 7, false).en).toMatch(/^A multiplication sends each input/)
    expect(said('detail', 7, true)).toEqual({ en: 'Upstream × local.', ko: '상류 기울기 × 국소적 미분.' })
    expect(said('node', 4, true).en).toBe('For each input: the upstream gradient times the local derivative.')
  })

  it.each(lessonCases)('is short, in both languages, at every step of $name', ({ trace, run, loss }) => {
    for (const step of trace.steps) {
      const { en, ko } = shortSentenceOf(trace, run, step, loss)
      expect(en).toMatch(/^\p{L}.*\.$/u)
      expect(ko).toMatch(/\p{Script=Hangul}.*다\.$/u)
      expect(en.length).toBeLessThan(190)
    }
  })
})
