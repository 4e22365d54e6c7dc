import { describe, expect, it } from 'vitest'
import { plainOf } from '../../engine/formula/plain'
import { canBeWritten } from '../../engine/formula/rows-of'
import { type Run, runGraph } from '../../engine/run'
import { fromNested, type Tensor } from '../../engine/tensor'
import { randomGraph } from '../../engine/testing/random-graph'
import type { Text } from '../../i18n/text'
import { programGraph } from '../../language/testing/program-graph'
import { lessonCases } from '../../lessons/testing/lesson-cases'
import { formatNumber } from '../../lib/format'
import type { Nested } from '../../lib/nested'
import { entryAtHand } from '../entry/entry-at-hand'
import { contributionOf } from '../steps/contributions'
import type { Detail, Step } from '../steps/step'
import { buildTrace } from '../steps/trace'
import { stepWords } from '../testing/step-words'
import { sentenceOf, sentenceProse } from './sentence'

interface Source {
  readonly program: string
  readonly loss: string
  readonly detail?: Detail
  readonly upstream?: Nested
}

/** The sentence of each step, by the step's words. */
function sentences({ program, loss, detail = 'detail', upstream }: Source): Record<string, Text> {
  const graph = programGraph(program)
  const trace = buildTrace(graph, detail)
  const run = runGraph(graph, upstream === undefined ? undefined : fromNested(upstream))
  const said = trace.steps.map((step) => sentenceOf(trace, run, step, loss))
  return Object.fromEntries(stepWords(trace).flatMap((words, i) => (said[i] ? [[words, said[i]]] : [])))
}

/** What a step shows for the first time; absent for a step that shows nothing new, or several things. */
function numbersOf(run: Run, step: Step): Tensor | undefined {
  switch (step.kind) {
    case 'forward':
      return run.values[step.node]
    case 'product':
      return contributionOf(run, step.edge)
    case 'local':
    case 'backward':
      return undefined
    default:
      return run.gradients.get(step.node)
  }
}

const fanOut = 'x = 2\na = x + 3\nb = 4 * x\nL = a * b'

describe('sentenceOf', () => {
  const chainRule = sentences({ program: 'x = 1\ny = 2\nt = x + y\nz = square(t)', loss: 'z' })

  it('gives a forward step with its numbers', () => {
    expect(chainRule['forward t']).toEqual({
      en: 'Forward, addition: t = x + y = 1 + 2 = 3.',
      ko: '순전파, 덧셈: t = x + y = 1 + 2 = 3',
    })
  })

  it('says why the backward pass starts with 1', () => {
    expect(chainRule['seed z']).toEqual({
      en: 'Backward starts at the output: ∂z/∂z = 1, because z changes by exactly as much as itself. This is the upstream gradient of the square node.',
      ko: '역전파는 출력에서 시작합니다. z는 자기 자신이 변한 만큼 변하므로 ∂z/∂z = 1입니다. 이것이 제곱 노드의 상류 기울기입니다.',
    })
  })

  it('writes an output of several words as words', () => {
    const said = sentences({ program: 'x = 2\nbill_sum = x * 3', loss: 'bill_sum' })
    expect(said['seed bill_sum']?.en).toBe(
      'Backward starts at the output: ∂bill sum/∂bill sum = 1, because bill sum changes by exactly as much as itself. This is the upstream gradient of the multiplication node.',
    )
  })

  it('says where an upstream gradient comes from, if a layer is treated on its own', () => {
    const addition = sentences({ program: 'x = 2\ny = 5\nz = x + y', loss: 'L', upstream: 3 })
    expect(addition['seed z']).toEqual({
      en: 'Backward starts with the upstream gradient that the later layers pass back to the addition node: ∂L/∂z = 3.',
      ko: '역전파는 뒤쪽 계층이 덧셈 노드에 보내온 상류 기울기에서 시작합니다: ∂L/∂z = 3',
    })
    expect(addition['product y->z']?.en).toMatch(/: ∂L\/∂y = 3 × 1 = 3\.$/)
  })

  it('says at which layer the backward pass starts, and at a leaf its name', () => {
    const layer = 'X = [1, 2]\nW = [[1], [2]]\nB = [3]\nY = affine(X, W, B)'
    expect(sentences({ program: layer, loss: 'L', upstream: [3] })['seed Y']).toEqual({
      en: 'Backward starts with the upstream gradient that the later layers pass back to the affine layer: ∂L/∂Y = (3).',
      ko: '역전파는 뒤쪽 계층이 Affine 계층에 보내온 상류 기울기에서 시작합니다: ∂L/∂Y = (3)',
    })
    const leaf = sentences({ program: 'x = 3', loss: 'x' })
    expect(leaf['seed x']?.en).toMatch(/ This is the upstream gradient of x\.$/)
    expect(leaf['seed x']?.ko).toMatch(/ 이것이 x의 상류 기울기입니다\.$/)
  })

  it('sums what was broadcast', () => {
    const said = sentences({ program: 'u = [3, 2, 5]\nS = 10\ny = u / S', loss: 'L', upstream: [0, -5, 0] })
    expect(said['product S->y']?.en).toBe(
      'The chain rule for all entries at once: ∂L/∂S = Σ (∂L/∂y ⊙ (−u / S²)) = 0.1.',
    )
  })

  it('gives no reason for a seed that was given, even if the output is called L', () => {
    const given = sentences({ program: 'x = 3\nL = square(x)', loss: 'L', upstream: 2 })
    expect(given['seed L']?.en).toContain('= 2')
    expect(given['seed L']?.en).not.toContain('exactly as much as itself')
    expect(given['seed L']?.ko).not.toContain('자기 자신이')
  })

  it('gives a local derivative in symbols and as a number', () => {
    expect(chainRule['local t->z']?.en).toContain('how z reacts to t alone: ∂z/∂t = 2t = 6.')
    expect(chainRule['local t->z']?.ko).toContain('t만 변할 때 z가')
    expect(chainRule['local t->z']?.ko).toContain('∂z/∂t = 2t = 6.')
    expect(chainRule['local x->t']?.en).toContain('∂t/∂x = 1.')
  })

  it('gives upstream × local with its numbers', () => {
    expect(chainRule['product x->t']).toEqual({
      en: 'Upstream × local: ∂z/∂x = 6 × 1 = 6.',
      ko: '상류 기울기 × 국소적 미분: ∂z/∂x = 6 × 1 = 6',
    })
  })

  it('says at the output that the gradient is the local derivative, and each number once', () => {
    expect(chainRule['product t->z']).toEqual({
      en: 'At the output the upstream gradient is 1, so the gradient is the local derivative: ∂z/∂t = 2 × 3 = 6.',
      ko: '출력에서는 상류 기울기가 1이므로 기울기가 곧 국소적 미분입니다: ∂z/∂t = 2 × 3 = 6',
    })
    const doubled = sentences({ program: 'x = 3\nL = x * 2', loss: 'L' })
    expect(doubled['product x->L']?.en).toMatch(/: ∂L\/∂x = 2\.$/)
  })

  it('gives a sum term by term', () => {
    const sum = sentences({ program: fanOut, loss: 'L' })['sum x']
    expect(sum?.en).toMatch(/^x is used in 2 places, .*: ∂L\/∂x = 8 \+ 20 = 28\.$/)
    expect(sum?.ko).toMatch(/^x는 2곳에서 쓰이므로.*: ∂L\/∂x = 8 \+ 20 = 28$/)
  })

  it('says for a part via which node it comes', () => {
    const part = sentences({ program: fanOut, loss: 'L' })['product x->b']
    expect(part?.en).toMatch(/∂L\/∂x via b = 5 × 4 = 20/)
    expect(part?.ko).toMatch(/b를 거친 ∂L\/∂x = 5 × 4 = 20/)
  })

  it('gives the rule of a node and every product if the node is one step', () => {
    const backward = sentences({ program: fanOut, loss: 'L', detail: 'node' })['backward b']
    expect(backward?.en).toBe(
      'A multiplication sends each input the upstream gradient times the other input. ∂L/∂x via b = 5 × 4 = 20.',
    )
    expect(backward?.ko).toMatch(/^곱셈 노드는 .*b를 거친 ∂L\/∂x = 5 × 4 = 20$/)
  })

  it('says at the output that the gradient is the local derivative', () => {
    const backward = sentences({ program: fanOut, loss: 'L', detail: 'node' })['backward L']
    expect(backward?.en).toBe(
      'At the output the upstream gradient is 1, so the gradient is the local derivative. ∂L/∂a = b = 8; ∂L/∂b = a = 5.',
    )
    expect(backward?.ko).toMatch(/∂L\/∂a = b = 8; ∂L\/∂b = a = 5$/)
  })

  it('uses true minus signs, and puts negative factors in parentheses', () => {
    const said = sentences({ program: 'x = 1\na = x * -1\nL = exp(a)', loss: 'L' })
    expect(said['forward a']?.en).toBe('Forward, multiplication: a = x × (−1) = 1 × (−1) = −1.')
    expect(said['forward L']?.en).toBe('Forward, exponential: L = exp(a) = exp(−1) ≈ 0.3679.')
    expect(said['product x->a']?.en).toBe('Upstream × local: ∂L/∂x = 0.3679 × (−1) = −0.3679.')
  })
})

describe('the particles of Korean sentences', () => {
  it.each([
    ['x', /x는 /, /x를 /],
    ['L', /L은 /, /L을 /],
    ['m', /m은 /, /m을 /],
    ['W1', /W1은 /, /W1을 /],
    ['가', /가는 /, /가를 /],
    ['값', /값은 /, /값을 /],
  ])('follow how %s is read aloud', (name, topic, object) => {
    const output = sentences({ program: `v = 2\n${name} = exp(v)`, loss: name })
    expect(output[`seed ${name}`]?.ko).toMatch(topic)
    const part = sentences({ program: `v = 2\n${name} = exp(v)\np = ${name} * v`, loss: 'p' })
    expect(part[`product v->${name}`]?.ko).toMatch(object) // v takes two paths
  })

  it('follow the digit of a number', () => {
    const said = sentences({ program: 'b1 = 2\nb3 = exp(b1)\nb2 = exp(b3)', loss: 'b2' })
    expect(said['local b3->b2']?.ko).toMatch(/b3만 변할 때 b2가 /)
    expect(said['local b1->b3']?.ko).toMatch(/b1만 변할 때 b3이 /)
  })
})

/** All numbers that a step is about: operands, value, gradient and contributions of its node. */
function numbersAbout({ graph, values, gradients, contributions }: Run, { node }: Step): readonly Tensor[] {
  const worker = graph.nodes[node]
  const operands = worker?.kind === 'operation' ? worker.inputs : []
  return [
    ...[...operands, node].map((position) => values[position]),
    gradients.get(node),
    ...(contributions.get(node) ?? []),
  ].filter((tensor) => tensor !== undefined)
}

/** What no sentence may contain; NaN only if the numbers of the step itself are NaN. */
const faultsOf = (run: Run, step: Step): RegExp =>
  numbersAbout(run, step).some(({ data }) => data.some(Number.isNaN))
    ? /undefined|\[object|\{|\\| {2}/
    : /undefined|NaN|\[object|\{|\\| {2}/

describe('every sentence', () => {
  it.each(lessonCases)('of $name is complete in both languages', ({ trace, run, loss }) => {
    for (const step of trace.steps) {
      const { en, ko } = sentenceOf(trace, run, step, loss)
      expect(en).toMatch(/^\S.*[^.\s]\.$/)
      expect(en).not.toMatch(/\p{Script=Hangul}/u)
      expect(ko).toMatch(/\p{Script=Hangul}/u)
      for (const words of [en, ko]) {
        expect(words).not.toMatch(faultsOf(run, step))
        expect(words).not.toMatch(/\[[\d ×]+\]/) // a shape is not a value
        expect(words).not.toMatch(/-\d/) // a hyphen is not a minus sign
        expect(words).not.toMatch(/[×+] −/) // a negative number after a sign is in parentheses
      }
    }
  })

  it.each(lessonCases)(
    'of $name carries the numbers that its step shows, or one of very many',
    ({ trace, run, loss }) => {
      for (const step of trace.steps) {
        const shown = numbersOf(run, step)
        const isLarge = shown && !canBeWritten(shown.shape)
        const entries = isLarge
          ? [shown.data[entryAtHand(run, shown)] ?? Number.NaN]
          : [...(shown?.data ?? [])]
        const numbers = entries.map(formatNumber)
        const { en, ko } = sentenceOf(trace, run, step, loss)
        expect(numbers.filter((number) => !en.includes(number) || !ko.includes(number))).toEqual([])
      }
    },
  )

  it.each(lessonCases)('of $name has equations without repetition', ({ trace, run, loss }) => {
    for (const step of trace.steps) {
      const pieces = sentenceProse(trace, run, step, loss).en
      for (const { sides } of pieces.filter((piece) => typeof piece !== 'string')) {
        const texts = sides.map((side) => plainOf(side, { language: 'en' }))
        expect([...new Set(texts)]).toEqual(texts)
      }
    }
  })

  it('of random graphs is complete, whatever the ops and shapes', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const graph = randomGraph(seed)
      const run = runGraph(graph)
      for (const detail of ['node', 'detail'] as const) {
        const trace = buildTrace(graph, detail)
        const said = trace.steps.map((step) => sentenceOf(trace, run, step, 'L'))
        const faulty = said.filter(({ en, ko }) => /undefined|\[object|\\/.test(en + ko))
        expect(faulty).toEqual([])
      }
    }
  })
})
