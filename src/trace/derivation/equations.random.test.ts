import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { seenGraph } from '../../engine/folding/seen-graph'
import type { Graph } from '../../engine/graph'
import { nodeAt } from '../../engine/graph'
import type { OpDef } from '../../engine/op'
import { ops } from '../../engine/registry'
import { runGraph } from '../../engine/run'
import type { Tensor } from '../../engine/tensor'
import { fittingCases } from '../../engine/testing/fitting-cases'
import { randomGraph } from '../../engine/testing/random-graph'
import { drawNumbers, singleOpGraph, takesOneTwice } from '../../engine/testing/single-op-graph'
import { programGraph } from '../../language/testing/program-graph'
import { seedRandom, uniform } from '../../lib/random'
import { lossName } from '../steps/loss-name'
import type { Detail } from '../steps/step'
import { buildTrace } from '../steps/trace'
import { equationSources } from '../testing/equation-sources'
import { faultsIn, type Judged, judgeAll, judgeSome, nothingJudged } from '../testing/printed-faults'

const programs = 300

/** With EQUATIONS=all every equation is judged, 1,680,000 of them, which takes two minutes; without it, of each program those of one or two kinds in turn, in one granularity. */
const isEvery = process.env.EQUATIONS === 'all'
const kinds = Object.keys(equationSources)
const turns = 7

function judgeTurn(
  name: string,
  turn: number,
  graph: Graph,
  upstream: Tensor | undefined,
  judged: Judged,
): void {
  const run = runGraph(graph, upstream)
  const loss = lossName(graph, upstream !== undefined)
  const chosen = kinds.filter((_, kind) => isEvery || (kind + turn) % turns === 0)
  const details: readonly Detail[] = isEvery ? ['detail', 'node'] : [turn % 5 === 0 ? 'node' : 'detail']
  for (const detail of details)
    judgeSome(
      chosen,
      `${name}, ${detail}`,
      { run, trace: buildTrace(graph, detail), loss, whole: graph },
      judged,
    )
}

/** An op in all ways that it is tried: with operands of all shapes, with whole numbers and others, with one node as both operands. */
const waysOf = (op: OpDef) =>
  fittingCases(op).flatMap((fitting) =>
    (takesOneTwice(op, fitting) ? [false, true] : [false]).flatMap((isTwice) =>
      [true, false].map((isWhole) => ({ fitting, isWhole, isTwice })),
    ),
  )

function judgeOp(op: OpDef, judged: Judged): void {
  const random = seedRandom(1)
  for (const [turn, { fitting, ...way }] of waysOf(op).entries()) {
    const graph = singleOpGraph(op, fitting, way, random)
    const { shape } = nodeAt(graph, graph.output)
    const isOwnLoss = shape.length === 0 && uniform(random) < 0.5
    const upstream = isOwnLoss ? undefined : drawNumbers(shape, way.isWhole, random)
    judgeTurn(`${op.name} ${JSON.stringify({ ...fitting, ...way })}`, turn, graph, upstream, judged)
  }
}

/** Programs with named parts: of numbers, with operands that depend on each other, of arrays, and two parts. */
const foldedPrograms = [
  'x = 3\n# region square of a sum\ns = x + 1\nq = s * s\n# endregion\ny = q * x',
  'x = 0.7\ny = x * 2\n# region both\ns = x + y\nq = exp(s) * x / y\n# endregion\nL = q * q + y',
  'X = [[1, 2], [3, 0.5]]\nW = [[0.3, -1, 2], [1, 0.2, -0.4]]\n# region layer\nA = X @ W\nZ = tanh(A)\n# endregion\nt = [[0, 1, 0], [1, 0, 0]]\nL = softmax_cross_entropy(Z, t)',
  'X = [1, 2, 3]\n# region norm\ns = X * X\nn = sum(s)\n# endregion\nY = X / sqrt(n)\n# region total\nT = Y * X\nL = sum(T)\n# endregion',
]

describe('every equation', () => {
  const ofPrograms = nothingJudged()
  const ofOps = nothingJudged()

  it(`of ${programs} random programs holds`, () => {
    const faults = faultsIn(ofPrograms, () => {
      for (let seed = 0; seed < programs; seed++)
        judgeTurn(`seed ${seed}`, seed, randomGraph(seed), undefined, ofPrograms)
    })
    expect(faults).toEqual([])
  }, 600_000)

  it.each([...ops.values()].map((op) => ({ name: op.name, op })))(
    'of $name holds for operands of all shapes, at ties and poles, and for one operand twice',
    ({ op }) => {
      expect(faultsIn(ofOps, () => judgeOp(op, ofOps))).toEqual([])
    },
    600_000,
  )

  it.each(foldedPrograms)('of %j holds where its parts are folded', (program) => {
    const whole = programGraph(program)
    const graph = seenGraph(whole, new Set())
    expect(graph.nodes.some((node) => node.kind === 'operation' && node.isFolded)).toBe(true)
    const faults = faultsIn(ofOps, () => {
      for (const detail of ['node', 'detail'] as const)
        judgeAll(
          detail,
          { run: runGraph(graph), trace: buildTrace(graph, detail), loss: lossName(graph, false), whole },
          ofOps,
        )
    })
    expect(faults).toEqual([])
  })

  it('is worked out: 67,000 equations of programs with 91,000 signs, and 59,000 of ops with 72,000', () => {
    expect(ofPrograms.tried.indeterminate).toBeLessThan(10) // an input that is moved out of a logarithm's domain
    expect(ofPrograms.equations).toBeGreaterThanOrEqual(67_000)
    expect(ofPrograms.tried.signs).toBeGreaterThanOrEqual(91_000)
    expect(ofOps.equations).toBeGreaterThanOrEqual(59_000)
    expect(ofOps.tried.signs).toBeGreaterThanOrEqual(72_000)
  })
})
