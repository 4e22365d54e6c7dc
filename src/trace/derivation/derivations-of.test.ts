import { describe, expect, it } from 'vitest'
import type { Equation } from '../../engine/formula/equation'
import { equationPlain, equationTex } from '../../engine/formula/equation-tex'
import type { Formula } from '../../engine/formula/formula'
import { contains } from '../../engine/formula/parts'
import { plainOf } from '../../engine/formula/plain'
import { sameFormula } from '../../engine/formula/same-formula'
import { type Run, runGraph } from '../../engine/run'
import { fromNested } from '../../engine/tensor'
import { programGraph } from '../../language/testing/program-graph'
import { lessonCases } from '../../lessons/testing/lesson-cases'
import type { Nested } from '../../lib/nested'
import { required } from '../../lib/required'
import type { Detail } from '../steps/step'
import { buildTrace, type Trace } from '../steps/trace'
import { stepWords } from '../testing/step-words'
import { untied } from '../testing/untied'
import { type Derivation, stageEquation } from './derivation'
import { derivationsOf } from './derivations-of'

interface Source {
  readonly program: string
  readonly detail?: Detail
  readonly upstream?: Nested
  readonly targets?: readonly string[]
  readonly loss?: string
}

function traced({ program, detail = 'detail', upstream, targets }: Source): { trace: Trace; run: Run } {
  const graph = programGraph(program, targets)
  return {
    trace: buildTrace(graph, detail),
    run: runGraph(graph, upstream === undefined ? undefined : fromNested(upstream)),
  }
}

/** The derivations of a step, named as in `stepWords`. */
function derivationsAt(source: Source, words: string): readonly Derivation[] {
  const { trace, run } = traced(source)
  const step = required(trace.steps[stepWords(trace).indexOf(words)], `there is no step ${words}`)
  return derivationsOf(trace, run, step, source.loss ?? 'L')
}

/** The text of each stage of a derivation, after its kind. */
const stagesIn = (derivation: Derivation): readonly string[] =>
  derivation.stages.map(
    (stage) => `${stage.kind}: ${equationPlain(stageEquation(derivation, stage), { language: 'en' })}`,
  )

/** The stages of a step's only derivation. */
function stagesAt(source: Source, words: string): readonly string[] {
  const derivations = derivationsAt(source, words)
  expect(derivations).toHaveLength(1)
  return derivations.flatMap(stagesIn)
}

/** All equations of all steps, at both levels of detail. */
const equationsIn = (source: Source): readonly Equation[] =>
  (['node', 'detail'] as const).flatMap((detail) => {
    const { trace, run } = traced({ ...source, detail })
    const derivations = trace.steps.flatMap((step) => derivationsOf(trace, run, step, source.loss ?? 'L'))
    return derivations.flatMap(({ equations, line }) => [...equations, line])
  })

const chainRule: Source = { program: 'x = 1\ny = 2\nt = x + y\nz = square(t)', loss: 'z' }
const fanOut: Source = { program: 'x = 2\na = x + 3\nb = 4 * x\nL = a * b' }

describe('the stages of chain-rule', () => {
  it('put the numbers into the symbols, and evaluate them', () => {
    expect(stagesAt(chainRule, 'forward t')).toEqual([
      'rule: t = x + y',
      'numbers: t = 1 + 2',
      'result: t = 3',
    ])
    expect(stagesAt(chainRule, 'forward z')).toEqual(['rule: z = t²', 'numbers: z = 3²', 'result: z = 9'])
  })

  it('start backward with 1', () => {
    expect(stagesAt(chainRule, 'seed z')).toEqual(['result: ∂z/∂z = 1'])
    expect(stagesAt(chainRule, 'upstream t')).toEqual(['result: ∂z/∂t = 6'])
  })

  it('show a local derivative in symbols, with its numbers, and evaluated', () => {
    expect(stagesAt(chainRule, 'local t->z')).toEqual(['local: ∂z/∂t = 2t', 'numbers: ∂z/∂t = 2 × 3 = 6'])
    expect(stagesAt(chainRule, 'local x->t')).toEqual(['local: ∂t/∂x = 1'])
  })

  it('multiply upstream by local', () => {
    expect(stagesAt(chainRule, 'product x->t')).toEqual([
      'chain: ∂z/∂x = ∂z/∂t · ∂t/∂x',
      'local: ∂t/∂x = 1',
      'numbers: ∂z/∂x = 6 × 1',
      'result: ∂z/∂x = 6',
    ])
  })

  it('are one derivation for each input if a node is one step', () => {
    const ofInput = (id: string): readonly string[] => [
      `chain: ∂z/∂${id} = ∂z/∂t · ∂t/∂${id}`,
      `local: ∂t/∂${id} = 1`,
      `numbers: ∂z/∂${id} = 6 × 1`,
      `result: ∂z/∂${id} = 6`,
    ]
    expect(derivationsAt({ ...chainRule, detail: 'node' }, 'backward t').map(stagesIn)).toEqual([
      ofInput('x'),
      ofInput('y'),
    ])
  })

  it('end in the number that is placed on the edge', () => {
    const [derivation] = derivationsAt(chainRule, 'product x->t')
    expect(derivation?.result).toEqual({ id: 'x->t', role: 'gradient', tensor: fromNested(6) })
    expect(derivation?.edge?.id).toBe('x->t')
    expect(derivation?.form).toBe('number')
    expect(derivationsAt(chainRule, 'local x->t')[0]?.result).toBeUndefined()
  })

  it('leave out what would be said twice', () => {
    expect(stagesAt({ program: 'x = 2\na = -x\nL = a * 3' }, 'forward a')).toEqual([
      'rule: a = −x',
      'result: a = −2',
    ])
  })
})

describe('the LaTeX of a derivation', () => {
  const texAt = (source: Source, words: string): readonly string[] =>
    derivationsAt(source, words).flatMap(({ equations }) =>
      equations.map((said) => equationTex(said, { language: 'en', ties: true, shapes: true })),
    )

  it('is tied to the nodes and edges that its pieces refer to', () => {
    const value = (id: string, tex: string): string => `\\htmlData{for=${id}, role=value}{${tex}}`
    expect(texAt(chainRule, 'forward z')).toEqual([
      `\\begin{aligned} ${value('z', 'z')} & = {${value('t', 't')}}^{2} \\\\[0.5em] & = {${value('t', '3')}}^{2} \\\\[0.5em] & = ${value('z', '9')} \\end{aligned}`,
    ])
  })

  it('names upstream and local under braces, and ties the product to the edge', () => {
    const [local, product = ''] = texAt(chainRule, 'product x->t')
    const slope = '\\htmlData{for=x->t, role=local}{\\frac{\\partial t}{\\partial x}}'
    const upstream = '\\htmlData{for=t, role=gradient}{\\frac{\\partial z}{\\partial t}}'
    expect(local).toBe(`\\begin{aligned} ${slope} & = 1 \\end{aligned}`)
    expect(product).toContain(
      `= \\underbrace{${upstream}}_{\\text{upstream}} \\cdot \\underbrace{${slope}}_{\\text{local}}`,
    )
    expect(product).toContain(
      '& = \\htmlData{for=t, role=gradient}{6} \\times \\htmlData{for=x->t, role=local}{1}',
    )
    expect(product).toContain('& = \\htmlData{for=x->t, role=gradient}{6}')
  })

  it('names the node that a part of a gradient comes back from', () => {
    expect(untied(texAt(fanOut, 'product x->b').at(-1) ?? '')).toMatch(
      /^\\begin\{aligned\} \\left\. \\frac\{\\partial L\}\{\\partial x\} \\right\|_\{\\text\{via \}b\} & = /,
    )
  })
})

describe('at the output, whose gradient is 1', () => {
  const programs: readonly Source[] = [
    chainRule,
    fanOut,
    { program: 'x = 3\nL = x * x' },
    { program: 'x = 3\nL = -x' },
    { program: 'a = [1, 2]\nS = sum(a)\nL = S * 2' },
    { program: 'a = [1, 3]\nL = mean(a)' },
    { program: 'a = [1, 3]\nb = [2, 4]\nL = a @ b' },
    { program: 'a = [1, 3]\nL = max(a)' },
    { program: 'a = [0, 0]\nt = [0, 1]\nL = softmax_cross_entropy(a, t)', targets: ['t'] },
  ]

  it('the gradient is the local derivative, with no factor 1', () => {
    expect(stagesAt(chainRule, 'product t->z')).toEqual([
      'local: ∂z/∂t = 2t',
      'numbers: ∂z/∂t = 2 × 3',
      'result: ∂z/∂t = 6',
    ])
    expect(stagesAt({ program: 'a = [1, 2]\nS = sum(a)\nL = S * 2' }, 'product S->L')).toEqual([
      'result: ∂L/∂S = 2',
    ])
    expect(stagesAt({ program: 'a = [1, 3]\nL = mean(a)' }, 'product a->L')).toEqual([
      'local: ∂L/∂a_j = 1 / 2',
      'all: ∂L/∂a = 1 / 2 × 1(2,)',
      'result: ∂L/∂a = (0.5, 0.5)',
    ])
  })

  // ∂z/∂t = ∂z/∂z · ∂z/∂t would define ∂z/∂t in terms of itself.
  it.each(programs)(
    'no equation of $program contains its first side in the others, or a side twice',
    (source) => {
      for (const { sides } of equationsIn(source)) {
        const [left, ...others] = sides
        const isLeft = (part: Formula): boolean => part.kind === 'symbol' && sameFormula(part, left)
        expect(others.filter((side) => contains(side, isLeft))).toEqual([])
        const texts = others.map((side) => plainOf(side, { language: 'en' }))
        expect([...new Set(texts)]).toEqual(texts)
      }
    },
  )
})

describe('every equation of the lessons', () => {
  it.each(lessonCases)('of $name has its first side in no other', ({ trace, run, loss }) => {
    for (const step of trace.steps)
      for (const { equations, line } of derivationsOf(trace, run, step, loss))
        for (const { sides } of [...equations, line]) {
          const [left, ...others] = sides
          const isLeft = (part: Formula): boolean => part.kind === 'symbol' && sameFormula(part, left)
          expect(others.filter((side) => contains(side, isLeft))).toEqual([])
        }
  })
})

describe('the line of a derivation', () => {
  const linesAt = (source: Source): readonly string[] => {
    const { trace, run } = traced({ ...source, detail: 'node' })
    return trace.steps.flatMap((step) =>
      derivationsOf(trace, run, step, 'L').map(({ line }) => equationPlain(line, { language: 'en' })),
    )
  }

  it('gives symbols and result at once', () => {
    expect(linesAt({ program: 'c = 4\ny = reciprocal(c)', upstream: 1 })).toEqual([
      'y = 1 / c = 0.25',
      '∂L/∂y = 1',
      '∂L/∂c = ∂L/∂y · (−y²) = −0.0625',
    ])
  })

  it('adds up a sum in numbers', () => {
    expect(linesAt(fanOut).at(-1)).toBe('∂L/∂x = 8 + 20 = 28')
  })

  it('leaves the numbers of arrays to the graph', () => {
    const program = 'X = [1, 2]\nW = [[1, 3], [2, 4]]\nY = X @ W'
    expect(linesAt({ program, upstream: [1, -1] }).at(-1)).toBe('∂L/∂W = Xᵀ · ∂L/∂Y')
  })
})

describe('the derivation of a sum', () => {
  it('adds the paths term by term', () => {
    expect(stagesAt(fanOut, 'sum x')).toEqual([
      'chain: ∂L/∂x = ∂L/∂a ∂a/∂x + ∂L/∂b ∂b/∂x',
      'numbers: ∂L/∂x = 8 + 20',
      'result: ∂L/∂x = 28',
    ])
  })

  it('names the path that a single contribution takes', () => {
    expect(stagesAt(fanOut, 'product x->b').at(-1)).toBe('result: ∂L/∂x via b = 20')
  })

  it('numbers the operands if a node takes the same input twice', () => {
    expect(stagesAt({ program: 'x = 3\nL = x * x' }, 'sum x')).toEqual([
      'chain: ∂L/∂x = ∂L/∂x via L (1) + ∂L/∂x via L (2)',
      'numbers: ∂L/∂x = 3 + 3',
      'result: ∂L/∂x = 6',
    ])
  })

  it('puts a negative term in parentheses', () => {
    expect(stagesAt({ program: 'x = 2\na = x * 3\nb = x * -2\nL = a + b' }, 'sum x').slice(1)).toEqual([
      'numbers: ∂L/∂x = 3 + (−2)',
      'result: ∂L/∂x = 1',
    ])
  })
})

const affine: Source = {
  program: 'X = [1, 2]\nW = [[1, 3, 5], [2, 4, 6]]\nB = [1, 2, 3]\nY = affine(X, W, B)',
  upstream: [1, -1, 2],
}
const batch: Source = {
  program: 'X = [[1, 2], [3, 4]]\nW = [[1, 3, 5], [2, 4, 6]]\nB = [1, 2, 3]\nY = affine(X, W, B)',
  upstream: [
    [1, -1, 2],
    [0, 1, 0],
  ],
}

// Lecture: ∂L/∂X = ∂L/∂Y · Wᵀ, ∂L/∂W = Xᵀ · ∂L/∂Y; the numbers are computed by hand.
describe('the derivations of arrays', () => {
  it('derive an affine layer', () => {
    expect(stagesAt(affine, 'forward Y')).toEqual([
      'rule: Y = X · W + B',
      'numbers: Y = (1, 2) · ((1, 3, 5), (2, 4, 6)) + (1, 2, 3)',
      'result: Y = (6, 13, 20)',
    ])
  })

  it('give the chain rule of one entry, then that of all entries', () => {
    expect(stagesAt(affine, 'product W->Y')).toEqual([
      'chain: ∂L/∂w_ij = ∂L/∂y_j · ∂y_j/∂w_ij',
      'local: ∂y_j/∂w_ij = x_i',
      'all: ∂L/∂W = Xᵀ · ∂L/∂Y',
      'numbers: ∂L/∂W = (1, 2)ᵀ · (1, −1, 2)',
      'result: ∂L/∂W = ((1, −1, 2), (2, −2, 4))',
    ])
  })

  it('sum over the entries that one entry contributes to', () => {
    expect(stagesAt(batch, 'product X->Y').slice(0, 2)).toEqual([
      'chain: ∂L/∂x_ni = Σ_j ∂L/∂y_nj · ∂y_nj/∂x_ni',
      'local: ∂y_nj/∂x_ni = w_ij',
    ])
    expect(stagesAt(batch, 'product W->Y').slice(0, 2)).toEqual([
      'chain: ∂L/∂w_ij = Σ_n ∂L/∂y_nj · ∂y_nj/∂w_ij',
      'local: ∂y_nj/∂w_ij = x_ni',
    ])
    expect(stagesAt(batch, 'product B->Y').slice(0, 2)).toEqual([
      'chain: ∂L/∂b_j = Σ_n ∂L/∂y_nj · ∂y_nj/∂b_j',
      'local: ∂y_nj/∂b_j = 1',
    ])
  })

  it('have the upstream gradient on the correct side', () => {
    expect(stagesAt(batch, 'product X->Y').slice(2)).toEqual([
      'all: ∂L/∂X = ∂L/∂Y · Wᵀ',
      'numbers: ∂L/∂X = ((1, −1, 2), (0, 1, 0)) · ((1, 3, 5), (2, 4, 6))ᵀ',
      'result: ∂L/∂X = ((8, 10), (3, 4))',
    ])
    expect(stagesAt(batch, 'product W->Y').slice(2)).toEqual([
      'all: ∂L/∂W = Xᵀ · ∂L/∂Y',
      'numbers: ∂L/∂W = ((1, 2), (3, 4))ᵀ · ((1, −1, 2), (0, 1, 0))',
      'result: ∂L/∂W = ((1, 2, 2), (2, 2, 4))',
    ])
    expect(stagesAt(batch, 'product B->Y').slice(2)).toEqual([
      'all: ∂L/∂B = Σ_n (∂L/∂Y)_n',
      'numbers: ∂L/∂B = Σ_n ((1, −1, 2), (0, 1, 0))_n',
      'result: ∂L/∂B = (1, 0, 2)',
    ])
  })

  it('pass the upstream gradient itself to the bias of one sample', () => {
    expect(stagesAt(affine, 'product B->Y').slice(2)).toEqual([
      'all: ∂L/∂B = ∂L/∂Y',
      'result: ∂L/∂B = (1, −1, 2)',
    ])
  })

  it('put a name that already has an index in parentheses before another index', () => {
    const program = affine.program.replaceAll('W', 'W1')
    expect(stagesAt({ ...affine, program }, 'product W1->Y')[0]).toBe(
      'chain: ∂L/∂(W1)_ij = ∂L/∂y_j · ∂y_j/∂(W1)_ij',
    )
  })

  it('sum what was broadcast: a number that divides an array', () => {
    const program = 'u = [3, 2, 5]\nS = 10\ny = u / S'
    expect(stagesAt({ program, upstream: [0, -5, 0] }, 'product S->y')).toEqual([
      'chain: ∂L/∂S = Σ_j ∂L/∂y_j · ∂y_j/∂S',
      'local: ∂y_j/∂S = −u_j / S²',
      'all: ∂L/∂S = Σ (∂L/∂y ⊙ (−u / S²))',
      'numbers: ∂L/∂S = Σ ((0, −5, 0) ⊙ (−0.03, −0.02, −0.05))',
      'result: ∂L/∂S = 0.1',
    ])
  })

  it('show the mask of a ReLU in numbers', () => {
    const relu: Source = {
      program: 'X = [[1, -2], [0, 3]]\nY = relu(X)',
      upstream: [
        [5, 6],
        [7, 8],
      ],
    }
    expect(stagesAt(relu, 'local X->Y')).toEqual([
      'local: ∂y_nj/∂x_nj = [x_nj > 0]',
      'numbers: mask = ((1, 0), (0, 1))',
    ])
    expect(stagesAt(relu, 'product X->Y').slice(3)).toEqual([
      'numbers: ∂L/∂X = ((5, 6), (7, 8)) ⊙ ((1, 0), (0, 1))',
      'result: ∂L/∂X = ((5, 0), (0, 8))',
    ])
  })
})

describe('= and ≈', () => {
  /** The last stage of each derivation of a step. */
  const last = (source: Source, words: string): string | undefined => stagesAt(source, words).at(-1)
  /** The sign before the result of a forward step. */
  const forwardSign = (program: string, upstream?: Nested): string | undefined =>
    derivationsAt(
      { program, ...(upstream !== undefined && { upstream }) },
      'forward z',
    )[0]?.equations[0]?.signs.at(-1)

  const sigmoid: Source = {
    program: 'x = 1\na = x * -1\nb = exp(a)\nc = b + 1\ny = reciprocal(c)',
    upstream: 1,
  }
  /** The whole equation that a step ends in. */
  const whole = (words: string): string => {
    const equations = derivationsAt(sigmoid, words)[0]?.equations ?? []
    return equationPlain(required(equations.at(-1), 'there is no equation'), { language: 'en' })
  }

  it.each([
    ['x = 2\ny = 5\nz = x * y', '='],
    ['x = 0.1\ny = 0.2\nz = x + y', '='], // 0.30000000000000004 is written 0.3
    ['x = 1\ny = 8\nz = x / y', '='],
    ['x = 1\ny = 3\nz = x / y', '≈'], // 0.3333
    ['x = 2\nz = sqrt(x)', '≈'], // 1.414
    ['x = 0\nz = log(x)', '='], // −∞ is written −∞
    ['x = 12345.4\ny = 1\nz = x * y', '='],
    ['x = 1.00004\ny = 100000\nz = x * y', '≈'], // 1 × 100000 is not 100004
  ])('of %j is %s', (program, sign) => {
    expect(forwardSign(program)).toBe(sign)
  })

  it('looks at every entry of an array', () => {
    expect(forwardSign('a = [1, 2]\nz = a / 2', [1, 1])).toBe('=')
    expect(forwardSign('a = [1, 3]\nz = a / 3', [1, 1])).toBe('≈') // 0.3333, 1
  })

  it('is determined for each side separately', () => {
    expect(whole('forward b')).toBe('b = exp(a) = exp(−1) ≈ 0.3679')
    expect(whole('forward c')).toBe('c = b + 1 = 0.3679 + 1 ≈ 1.368') // 1.3679
    expect(whole('forward y')).toBe('y = 1 / c = 1 / 1.368 ≈ 0.7311') // 0.73099
    expect(whole('product c->y')).toBe(
      '∂L/∂c = ∂L/∂y · ∂y/∂c ≈ 1 × (−0.7311²) ≈ 1 × (−0.5344) = −0.5344', // 0.7311² is 0.53451
    )
    expect(whole('product a->b')).toBe('∂L/∂a = ∂L/∂b · ∂b/∂a = (−0.5344) × 0.3679 ≈ −0.1966') // −0.19661
    expect(whole('product x->a')).toBe('∂L/∂x = ∂L/∂a · ∂a/∂x = (−0.1966) × (−1) = 0.1966')
  })

  it('precedes a rounded value, even if the sides between are left out', () => {
    expect(stagesAt(sigmoid, 'product c->y')[2]).toBe('numbers: ∂L/∂c ≈ 1 × (−0.7311²) ≈ 1 × (−0.5344)')
    expect(last(sigmoid, 'product c->y')).toBe('result: ∂L/∂c = −0.5344')
  })

  it('is determined for a sum', () => {
    const sum = (program: string): string | undefined => stagesAt({ program }, 'sum x').at(-2)
    expect(sum('x = 2\na = x + 3\nb = 4 * x\nL = a * b')).toBe('numbers: ∂L/∂x = 8 + 20')
    expect(sum('x = 1\na = x / 3\nb = x / 3\nL = a + b')).toBe('numbers: ∂L/∂x ≈ 0.3333 + 0.3333')
  })

  it('uses the own rule of a layer without an element-wise factor', () => {
    const layer = (entry: number, upstream: Nested): string | undefined => {
      const program = `X = [1, 2]\nW = [[${entry}, 3], [2, 4]]\nB = [0, 0]\nY = affine(X, W, B)`
      return derivationsAt({ program, upstream }, 'product X->Y')[0]?.equations.at(-1)?.signs.at(-1)
    }
    expect(layer(1, [1, -1])).toBe('=') // (1 − 3, 2 − 4)
    expect(layer(0.11117, [3, 0])).toBe('≈') // 3 × 0.1112 is not 0.3335
  })
})

describe('the derivations of a softmax with loss', () => {
  const stages = (target: string): readonly string[] =>
    stagesAt(
      { program: `a = [0, 0]\nt = ${target}\nL = softmax_cross_entropy(a, t)`, targets: ['t'] },
      'product a->L',
    )

  it('read y − t if the target adds up to 1', () => {
    expect(stages('[0, 1]')).toEqual([
      'local: ∂L/∂a_j = y_j − t_j',
      'all: ∂L/∂a = y − t',
      'numbers: ∂L/∂a = (0.5, 0.5) − (0, 1)',
      'result: ∂L/∂a = (0.5, −0.5)',
    ])
  })

  it('weight y by the target’s sum if that is not 1, so that the numbers agree', () => {
    expect(stages('[0, 4]')).toEqual([
      'local: ∂L/∂a_j = (yΣt)_j − t_j',
      'all: ∂L/∂a = yΣt − t',
      'numbers: ∂L/∂a = (2, 2) − (0, 4)',
      'result: ∂L/∂a = (2, −2)',
    ])
  })
})
