import { describe, expect, it } from 'vitest'
import { runGraph } from '../engine/run'
import { fromNested, type Nested } from '../engine/tensor'
import { sameText } from '../i18n/text'
import { programGraph } from '../language/testing/program-graph'
import { required } from '../lib/required'
import { derivationsOf } from './derivations-of'
import { formulaTex } from './formula'
import type { Detail } from './step'
import { stepWords } from './testing/step-words'
import { untied } from './testing/untied'
import { buildTrace } from './trace'

interface Source {
  readonly program: string
  readonly detail?: Detail
  readonly upstream?: Nested
  readonly targets?: readonly string[]
  readonly loss?: string
}

interface Lines {
  readonly left: string
  readonly right: readonly string[]
}

/** The left side of a step's local stage, named as in `stepWords`, without the marks that tie pieces to nodes. */
function localLeftAt({ program, upstream }: Source, words: string): string {
  const graph = programGraph(program)
  const trace = buildTrace(graph, 'detail')
  const run = runGraph(graph, upstream === undefined ? undefined : fromNested(upstream))
  const step = required(trace.steps[stepWords(trace).indexOf(words)], `there is no step ${words}`)
  const stages = derivationsOf(trace, run, step, 'L').flatMap(({ stages }) => stages)
  return untied(required(stages.find(({ kind }) => kind === 'local')?.left, 'a local stage'))
}

/** What all stages of a step's derivations say, named as in `stepWords`, without the marks that tie pieces to nodes. */
function formulasAt(source: Source, words: string): readonly Lines[] {
  const { program, detail = 'detail', upstream, targets, loss = 'L' } = source
  const graph = programGraph(program, targets)
  const trace = buildTrace(graph, detail)
  const run = runGraph(graph, upstream === undefined ? undefined : fromNested(upstream))
  const step = required(trace.steps[stepWords(trace).indexOf(words)], `there is no step ${words}`)
  return derivationsOf(trace, run, step, loss).map(({ stages }) => ({
    left: untied(stages[0]?.left ?? ''),
    right: stages.flatMap(({ right }) => right.map(({ en }) => untied(en))),
  }))
}

const partial = (above: string, below: string): string => `\\frac{\\partial ${above}}{\\partial ${below}}`

const upstreamTimesLocal = (upstream: string, local: string): string =>
  `= \\underbrace{${upstream}}_{\\text{upstream}} \\cdot \\underbrace{${local}}_{\\text{local}}`

const chainRule: Source = { program: 'x = 1\ny = 2\nt = x + y\nz = square(t)', loss: 'z' }

describe('the formulas of chain-rule', () => {
  it('put the numbers into the symbols, and work them out', () => {
    expect(formulasAt(chainRule, 'forward t')).toEqual([{ left: 't', right: ['= x + y', '= 1 + 2', '= 3'] }])
    expect(formulasAt(chainRule, 'forward z')).toEqual([
      { left: 'z', right: ['= {t}^{2}', '= {3}^{2}', '= 9'] },
    ])
  })

  it('start backward with 1', () => {
    expect(formulasAt(chainRule, 'seed z')).toEqual([{ left: partial('z', 'z'), right: ['= 1'] }])
    expect(formulasAt(chainRule, 'upstream t')).toEqual([{ left: partial('z', 't'), right: ['= 6'] }])
  })

  it('say a local derivative in symbols, with its numbers, and worked out', () => {
    expect(formulasAt(chainRule, 'local t->z')).toEqual([
      { left: partial('z', 't'), right: ['= 2t', '= 2 \\times 3', '= 6'] },
    ])
    expect(formulasAt(chainRule, 'local x->t')).toEqual([{ left: partial('t', 'x'), right: ['= 1'] }])
  })

  it('multiply upstream by local', () => {
    expect(formulasAt(chainRule, 'product t->z')).toEqual([
      {
        left: partial('z', 't'),
        right: [
          upstreamTimesLocal(partial('z', 'z'), partial('z', 't')),
          '= 2t',
          '= 1 \\times 2 \\times 3',
          '= 1 \\times 6',
          '= 6',
        ],
      },
    ])
  })

  it('are one for each input where a node is one step', () => {
    const ofInput = (id: string): Lines => ({
      left: partial('z', id),
      right: [upstreamTimesLocal(partial('z', 't'), partial('t', id)), '= 1', '= 6 \\times 1', '= 6'],
    })
    expect(formulasAt({ ...chainRule, detail: 'node' }, 'backward t')).toEqual([ofInput('x'), ofInput('y')])
  })

  it('are tied to the nodes and edges that their pieces stand for', () => {
    const graph = programGraph(chainRule.program)
    const trace = buildTrace(graph, 'node')
    const run = runGraph(graph)
    const at = (index: number) => derivationsOf(trace, run, required(trace.steps[index], 'a step'), 'z')
    expect(at(1)[0]?.stages.map(({ left, right }) => [left, ...right.map(({ en }) => en)])).toEqual([
      ['\\htmlData{for=z, role=value}{z}', '= {\\htmlData{for=t, role=value}{t}}^{2}'],
      ['\\htmlData{for=z, role=value}{z}', '= {\\htmlData{for=t, role=value}{3}}^{2}'],
      ['\\htmlData{for=z, role=value}{z}', '= \\htmlData{for=z, role=value}{9}'],
    ])
    const [backward] = at(3)
    expect(backward?.stages.map(({ kind }) => kind)).toEqual(['chain', 'local', 'numbers', 'result'])
    expect(backward?.stages[1]?.left).toBe(
      '\\htmlData{for=t->z, role=local}{\\frac{\\partial z}{\\partial t}}',
    )
    expect(backward?.stages[3]?.right).toEqual([sameText('= \\htmlData{for=t->z, role=gradient}{6}')])
    expect(backward?.result).toEqual({ id: 't->z', role: 'gradient', tensor: fromNested(6) })
  })
})

describe('the line of a derivation', () => {
  const linesAt = (program: string, upstream?: Nested): readonly string[] => {
    const graph = programGraph(program)
    const trace = buildTrace(graph, 'node')
    const run = runGraph(graph, upstream === undefined ? undefined : fromNested(upstream))
    return trace.steps.flatMap((step) => derivationsOf(trace, run, step, 'L').map(({ line }) => untied(line)))
  }

  it('says symbols and result at once', () => {
    expect(linesAt('c = 4\ny = reciprocal(c)', 1)).toEqual([
      'y = \\frac{1}{c} = 0.25',
      `${partial('L', 'y')} = 1`,
      `${partial('L', 'c')} = ${partial('L', 'y')} \\times \\left(-{y}^{2}\\right) = -0.0625`,
    ])
  })

  it('adds up a sum in numbers', () => {
    expect(linesAt('x = 2\na = x + 3\nb = 4 * x\nL = a * b').at(-1)).toBe(
      `${partial('L', 'x')} = 8 + 20 = 28`,
    )
  })

  it('leaves the numbers and the shapes of arrays to the graph', () => {
    expect(linesAt('X = [1, 2]\nW = [[1, 3], [2, 4]]\nY = X @ W', [1, -1]).at(-1)).toBe(
      `${partial('L', 'W')} = {X}^{\\mathsf T} \\cdot ${partial('L', 'Y')}`,
    )
  })
})

describe('the formula of a sum', () => {
  const fanOut: Source = { program: 'x = 2\na = x + 3\nb = 4 * x\nL = a * b' }

  it('adds the ways term by term', () => {
    expect(formulasAt(fanOut, 'sum x')).toEqual([
      {
        left: partial('L', 'x'),
        right: [
          `= ${partial('L', 'a')} ${partial('a', 'x')} + ${partial('L', 'b')} ${partial('b', 'x')}`,
          '= 8 + 20',
          '= 28',
        ],
      },
    ])
  })

  it('names the way that a single contribution comes over', () => {
    const [{ left } = { left: '' }] = formulasAt(fanOut, 'product x->b')
    expect(left).toBe(`\\left. ${partial('L', 'x')} \\right|_{b}`)
  })

  it('puts a negative term in parentheses', () => {
    const [sum] = formulasAt({ program: 'x = 2\na = -x\nb = 3 * x\nL = a + b' }, 'sum x')
    expect(sum?.right.slice(1)).toEqual(['= \\left(-1\\right) + 3', '= 2'])
  })
})

describe('the formulas of arrays', () => {
  const affine: Source = {
    program: 'X = [1, 2]\nW = [[1, 3, 5], [2, 4, 6]]\nB = [1, 2, 3]\nY = affine(X, W, B)',
    upstream: [1, -1, 2],
  }
  const W = '\\begin{pmatrix} 1 & 3 & 5 \\\\ 2 & 4 & 6 \\end{pmatrix}'
  /** The chain rule of one entry, over all entries of Y. */
  const entryRule = (below: string): string =>
    `= \\sum_{k} ${upstreamTimesLocal(partial('L', 'y_{k}'), partial('y_{k}', below)).slice(2)}`
  const dY = '\\begin{pmatrix} 1 & -1 & 2 \\end{pmatrix}'

  it('carry every shape under its letter', () => {
    expect(formulasAt(affine, 'forward Y')).toEqual([
      {
        left: '\\underset{(3,)}{Y}',
        right: [
          '= \\underset{(\\underline{2},)}{X} \\cdot \\underset{(\\underline{2}, 3)}{W} + \\underset{(3,)}{B}',
          `= \\begin{pmatrix} 1 & 2 \\end{pmatrix} \\cdot ${W} + \\begin{pmatrix} 1 & 2 & 3 \\end{pmatrix}`,
          '= \\begin{pmatrix} 6 & 13 & 20 \\end{pmatrix}',
        ],
      },
    ])
  })

  it('turn X into a column and the upstream gradient into a row for the weights', () => {
    expect(formulasAt(affine, 'product W->Y')).toEqual([
      {
        left: partial('L', 'w_{ij}'),
        right: [
          entryRule('w_{ij}'),
          `= \\underset{(2, \\underline{1})}{{X}^{\\mathsf T}} \\cdot \\underset{(\\underline{1}, 3)}{${partial('L', 'Y')}}`,
          `= {\\begin{pmatrix} 1 & 2 \\end{pmatrix}}^{\\mathsf T} \\cdot ${dY}`,
          '= \\begin{pmatrix} 1 & -1 & 2 \\\\ 2 & -2 & 4 \\end{pmatrix}',
        ],
      },
    ])
  })

  it('carry the shape of what they are about under its gradient', () => {
    expect(localLeftAt(affine, 'product W->Y')).toBe(`\\underset{(2, 3)}{${partial('L', 'W')}}`)
    expect(localLeftAt(affine, 'product B->Y')).toBe(`\\underset{(3,)}{${partial('L', 'B')}}`)
  })

  it('put a name that has an index itself in parentheses before an index', () => {
    const program = affine.program.replaceAll('W', 'W1')
    expect(formulasAt({ ...affine, program }, 'product W1->Y')[0]?.left).toBe(
      partial('L', '\\left(W_{1}\\right)_{ij}'),
    )
  })

  it('hand the upstream gradient itself to the bias', () => {
    expect(formulasAt(affine, 'product B->Y')).toEqual([
      {
        left: partial('L', 'b_{i}'),
        right: [entryRule('b_{i}'), `= \\underset{(3,)}{${partial('L', 'Y')}}`, `= ${dY}`, `= ${dY}`],
      },
    ])
  })

  it('add up what was broadcast: a number that divides an array', () => {
    const program = 'u = [3, 2, 5]\nS = 10\ny = u / S'
    const [product] = formulasAt({ program, upstream: [0, -5, 0] }, 'product S->y')
    expect(product?.right).toEqual([
      `= \\sum \\left(${upstreamTimesLocal(partial('L', 'y'), partial('y', 'S')).slice(2).replace('cdot', 'odot')}\\right)`,
      '= -\\frac{u}{{S}^{2}}',
      '= \\sum \\left(\\begin{pmatrix} 0 & -5 & 0 \\end{pmatrix} \\odot \\begin{pmatrix} -0.03 & -0.02 & -0.05 \\end{pmatrix}\\right)',
      '= 0.1',
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
    const [product] = formulasAt(relu, 'product X->Y')
    expect(product?.right.slice(2)).toEqual([
      '= \\begin{pmatrix} 5 & 6 \\\\ 7 & 8 \\end{pmatrix} \\odot \\begin{pmatrix} 1 & 0 \\\\ 0 & 1 \\end{pmatrix}',
      '= \\begin{pmatrix} 5 & 0 \\\\ 0 & 8 \\end{pmatrix}',
    ])
  })
})

describe('= and ≈', () => {
  const last = (source: Source, words: string): readonly (string | undefined)[] =>
    formulasAt(source, words).map(({ right }) => right.at(-1))

  const sigmoid: Source = {
    program: 'x = 1\na = x * -1\nb = exp(a)\nc = b + 1\ny = reciprocal(c)',
    upstream: 1,
  }

  it('is = where the arithmetic as written comes out', () => {
    expect(last({ program: 'x = 2\ny = 5\nz = x * y' }, 'forward z')).toEqual(['= 10'])
    expect(last({ program: 'x = 0.1\ny = 0.2\nz = x + y' }, 'forward z')).toEqual(['= 0.3'])
    expect(last({ program: 'x = 1\ny = 8\nz = x / y' }, 'forward z')).toEqual(['= 0.125'])
    expect(last(sigmoid, 'product x->a')).toEqual(['= 0.1966']) // −0.1966 × (−1)
  })

  it('is ≈ where it does not', () => {
    expect(last(sigmoid, 'forward b')).toEqual(['\\approx 0.3679'])
    expect(last(sigmoid, 'forward y')).toEqual(['\\approx 0.7311']) // 1 / 1.368 is 0.73099
    expect(last(sigmoid, 'forward c')).toEqual(['\\approx 1.368']) // 0.3679 + 1 is 1.3679
    expect(last(sigmoid, 'product a->b')).toEqual(['\\approx -0.1966']) // −0.5344 × 0.3679 is −0.19661
    expect(last({ program: 'x = 1\ny = 3\nz = x / y' }, 'forward z')).toEqual(['\\approx 0.3333'])
  })

  it('is said of each line by itself', () => {
    const [product] = formulasAt(sigmoid, 'product c->y')
    expect(product?.right.slice(1)).toEqual([
      '= -\\frac{1}{{c}^{2}} = -{y}^{2}',
      '= 1 \\times \\left(-{0.7311}^{2}\\right)',
      '\\approx 1 \\times \\left(-0.5344\\right)', // 0.7311² is 0.53451
      '= -0.5344',
    ])
  })

  it('looks at every entry of an array', () => {
    expect(last({ program: 'a = [1, 2]\ny = a / 2', upstream: [1, 1] }, 'forward y')).toEqual([
      '= \\begin{pmatrix} 0.5 & 1 \\end{pmatrix}',
    ])
    expect(last({ program: 'a = [1, 2]\ny = a / 3', upstream: [1, 1] }, 'forward y')).toEqual([
      '\\approx \\begin{pmatrix} 0.3333 & 0.6667 \\end{pmatrix}',
    ])
  })
})

describe('formulaTex', () => {
  it('lays a formula out line by line under its first relation sign, in either language', () => {
    const formula = { left: 'z', right: [{ en: '= a', ko: '= b' }, sameText('= 2')] }
    expect(formulaTex(formula, 'en')).toBe('\\begin{aligned} z & = a \\\\[0.5em] & = 2 \\end{aligned}')
    expect(formulaTex(formula, 'ko')).toBe('\\begin{aligned} z & = b \\\\[0.5em] & = 2 \\end{aligned}')
  })
})

describe('the formulas of a softmax with loss', () => {
  const local = (target: string): readonly string[] => {
    const program = `a = [0, 0]\nt = ${target}\nL = softmax_cross_entropy(a, t)`
    return formulasAt({ program }, 'local a->L').flatMap(({ right }) => right)
  }

  it('read y − t where the target adds up to 1', () => {
    expect(local('[0, 1]')[0]).toBe('= \\left(y - t\\right)')
  })

  it('weigh y by the target’s sum where it adds up to something else, so that the numbers agree', () => {
    expect(local('[0, 4]')).toEqual([
      '= \\left(y \\Sigma t - t\\right)',
      '= \\left(\\begin{pmatrix} 2 & 2 \\end{pmatrix} - \\begin{pmatrix} 0 & 4 \\end{pmatrix}\\right)',
    ])
  })
})
