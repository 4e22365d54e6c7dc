import type { Graph } from '../../engine/graph'
import { nodeAt } from '../../engine/graph'
import type { OpDef } from '../../engine/op'
import { runGraph } from '../../engine/run'
import type { Tensor } from '../../engine/tensor'
import { fittingCases } from '../../engine/testing/fitting-cases'
import { randomGraph } from '../../engine/testing/random-graph'
import { drawNumbers, singleOpGraph, takesOneTwice } from '../../engine/testing/single-op-graph'
import { seedRandom, uniform } from '../../lib/random'
import { lossName } from '../steps/loss-name'
import type { Detail } from '../steps/step'
import { buildTrace } from '../steps/trace'
import { equationSources } from './equation-sources'
import { type Judged, judgeSome } from './printed-faults'

/**
 * Which equations of a program are judged: all, at both levels of detail, or one or two kinds in turn, at one
 * level.
 */
export type Share = 'all' | 'in turn'

const kinds = Object.keys(equationSources)
const turns = 13

function judgeTurn(
  name: string,
  turn: number,
  graph: Graph,
  upstream: Tensor | undefined,
  share: Share,
  judged: Judged,
): void {
  const run = runGraph(graph, upstream)
  const loss = lossName(graph, upstream !== undefined)
  const isAll = share === 'all'
  const chosen = kinds.filter((_, kind) => isAll || (kind + turn) % turns === 0)
  const details: readonly Detail[] = isAll ? ['detail', 'node'] : [turn % 5 === 0 ? 'node' : 'detail']
  for (const detail of details)
    judgeSome(
      chosen,
      `${name}, ${detail}`,
      { run, trace: buildTrace(graph, detail), loss, whole: graph },
      judged,
    )
}

/** Judges the equations of the first `count` random programs. */
export function judgePrograms(count: number, share: Share, judged: Judged): void {
  for (let seed = 0; seed < count; seed++)
    judgeTurn(`seed ${seed}`, seed, randomGraph(seed), undefined, share, judged)
}

/**
 * An op in all the ways that it is tested: with operands of all shapes, with whole and other numbers, with
 * one node as both operands.
 */
const waysOf = (op: OpDef) =>
  fittingCases(op).flatMap((fitting) =>
    (takesOneTwice(op, fitting) ? [false, true] : [false]).flatMap((isTwice) =>
      [true, false].map((isWhole) => ({ fitting, isWhole, isTwice })),
    ),
  )

/** Judges the equations of an op in all the ways that it is tested. */
export function judgeOp(op: OpDef, share: Share, judged: Judged): void {
  const random = seedRandom(1)
  for (const [turn, { fitting, ...way }] of waysOf(op).entries()) {
    const graph = singleOpGraph(op, fitting, way, random)
    const { shape } = nodeAt(graph, graph.output)
    const isOwnLoss = shape.length === 0 && uniform(random) < 0.5
    const upstream = isOwnLoss ? undefined : drawNumbers(shape, way.isWhole, random)
    judgeTurn(`${op.name} ${JSON.stringify({ ...fitting, ...way })}`, turn, graph, upstream, share, judged)
  }
}
