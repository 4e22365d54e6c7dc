import { describe, expect, it } from 'vitest'
import { seenGraph } from '../../engine/folding/seen-graph'
import { ops } from '../../engine/registry'
import { runGraph } from '../../engine/run'
import { programGraph } from '../../language/testing/program-graph'
import { lossName } from '../steps/loss-name'
import { buildTrace } from '../steps/trace'
import { faultsIn, judgeAll, nothingJudged } from '../testing/printed-faults'
import { judgeOp, judgePrograms } from '../testing/random-equations'

const programs = 150

interface NamedProgram {
  readonly name: string
  readonly text: string
}

/** Programs with parts that can be folded. */
const foldedPrograms: readonly NamedProgram[] = [
  {
    name: 'numbers',
    text: 'x = 3\n# region square of a sum\ns = x + 1\nq = s * s\n# endregion\ny = q * x',
  },
  {
    name: 'operands that depend on each other',
    text: 'x = 0.7\ny = x * 2\n# region both\ns = x + y\nq = exp(s) * x / y\n# endregion\nL = q * q + y',
  },
  {
    name: 'arrays',
    text: 'X = [[1, 2], [3, 0.5]]\nW = [[0.3, -1, 2], [1, 0.2, -0.4]]\n# region layer\nA = X @ W\nZ = tanh(A)\n# endregion\nt = [[0, 1, 0], [1, 0, 0]]\nL = softmax_cross_entropy(Z, t)',
  },
  {
    name: 'two parts',
    text: 'X = [1, 2, 3]\n# region norm\ns = X * X\nn = sum(s)\n# endregion\nY = X / sqrt(n)\n# region total\nT = Y * X\nL = sum(T)\n# endregion',
  },
]

/** Programs with arrays that are too large to be written out. */
const largePrograms: readonly NamedProgram[] = [
  {
    name: 'a net',
    text: 'x = [1, 0, 2, 0.5, 0, -1]\nW = [[0.1, -0.2, 0.3, 0.4, 1], [1, 2, 0, 1, 1], [0.5, -1, 2, 1, 0.2], [0, 1, 1, -2, 0.3], [1, 1, 1, 1, 1], [0.2, 0.1, 0, 0.3, -1]]\nb = [0.1, 0.2, 0.3, 0.4, 0.5]\nh = affine(x, W, b)\nz = relu(h)\nt = [0, 0, 1, 0, 0]\nL = softmax_cross_entropy(z, t)',
  },
  {
    name: 'a batch',
    text: 'X = [[1, 2], [3, 0.5], [0, 1], [2, -1], [1, 1]]\nW = [[0.3, -1, 2], [1, 0.2, -0.4]]\nA = X @ W\nY = softmax(tanh(A))\nt = [[0, 1, 0], [1, 0, 0], [0, 0, 1], [1, 0, 0], [0, 1, 0]]\nL = cross_entropy(Y, t)',
  },
  {
    name: 'the loss of ten classes',
    text: 'a = [0.3, 1, 2, 0.5, 0.7, 1.5, 0.1, 2.5, 0.2, 3]\ny = softmax(a)\nt = [0, 0, 0, 0, 0, 1, 0, 0, 0, 0]\nL = cross_entropy(y, t)',
  },
  {
    name: 'element-wise ops and reductions of a vector',
    text: 'v = [1, 2, 3, 4, 5]\nm = max(v)\ns = (v - m) * 2 + exp(v / 5)\nq = s * v\nL = mean(q) + sum(q * q)',
  },
  {
    name: 'products and reductions of matrices',
    text: 'M = [[1, 2, 3, 4, 5], [2, 0, 1, 3, 1]]\nN = M.T @ M\nc = sum(N, axis=0)\nL = sum(log(c) * c)',
  },
  {
    name: 'a target that is all zeros',
    text: 'y = [0.1, 0.2, 0.3, 0.1, 0.3]\nt = [0, 0, 0, 0, 0]\nL = cross_entropy(y, t)',
  },
]

describe('every equation', () => {
  const ofPrograms = nothingJudged()
  const ofOps = nothingJudged()
  const ofLarge = nothingJudged()

  it(`of ${programs} random programs holds`, () => {
    const faults = faultsIn(ofPrograms, () => {
      judgePrograms(programs, 'in turn', ofPrograms)
    })
    expect(faults).toEqual([])
  })

  it.each([...ops.values()].map((op) => ({ name: op.name, op })))(
    'of $name holds for operands of all shapes, at ties and poles, and for one operand twice',
    ({ op }) => {
      const before = ofOps.equations
      expect(faultsIn(ofOps, () => judgeOp(op, 'in turn', ofOps))).toEqual([])
      expect(ofOps.equations).toBeGreaterThan(before)
    },
  )

  it.each(foldedPrograms)('of $name holds if its parts are folded', ({ name, text }) => {
    const whole = programGraph(text)
    const graph = seenGraph(whole, new Set())
    expect(graph.nodes.some((node) => node.kind === 'operation' && node.isFolded)).toBe(true)
    const faults = faultsIn(ofOps, () => {
      for (const detail of ['node', 'detail'] as const)
        judgeAll(
          `${name}, ${detail}`,
          { run: runGraph(graph), trace: buildTrace(graph, detail), loss: lossName(graph, false), whole },
          ofOps,
        )
    })
    expect(faults).toEqual([])
  })

  it.each(largePrograms)('of $name holds, with one entry for each large array', ({ name, text }) => {
    const graph = programGraph(text)
    const faults = faultsIn(ofLarge, () => {
      for (const detail of ['node', 'detail'] as const)
        judgeAll(
          `${name}, ${detail}`,
          {
            run: runGraph(graph),
            trace: buildTrace(graph, detail),
            loss: lossName(graph, false),
            whole: graph,
          },
          ofLarge,
        )
    })
    expect(faults).toEqual([])
  })

  it('is checked: 15,100 equations of random programs, 32,200 of ops, and 5,400 with large arrays', () => {
    expect(ofPrograms.tried.indeterminate).toBeLessThan(10) // an input that is moved out of a logarithm's domain
    expect(ofPrograms.equations).toBeGreaterThanOrEqual(15_100)
    expect(ofPrograms.tried.signs).toBeGreaterThanOrEqual(21_000)
    expect(ofOps.equations).toBeGreaterThanOrEqual(32_200)
    expect(ofOps.tried.signs).toBeGreaterThanOrEqual(38_800)
    expect(ofLarge.equations).toBeGreaterThanOrEqual(5_400)
    expect(ofLarge.tried.signs).toBeGreaterThanOrEqual(6_900)
  })
})
