import { beforeAll, describe, expect, it } from 'vitest'
import { edgesOf } from './edges'
import { carriesGradient } from './gradient-flow'
import type { Graph } from './graph'
import { ops } from './registry'
import { type Run, runGraph, valueAt } from './run'
import { itemOf, type Tensor } from './tensor'
import { scaledError, tolerance } from './testing/compare'
import { dualGradient, dualToleranceOf, inputEntries, numericalGradient } from './testing/graph-gradients'
import { randomGraph } from './testing/random-graph'

const graphCount = 1200

interface Checked {
  readonly seed: number
  readonly graph: Graph
  /** How many entries of inputs were compared, and how many of their gradients are not 0. */
  readonly entries: number
  readonly moving: number
  readonly numericalError: number
  readonly dualError: number
}

const entryOf = (gradient: Tensor | undefined, entry: number): number => gradient?.data[entry] ?? Number.NaN

function check(seed: number): Checked {
  const graph = randomGraph(seed)
  const run: Run = runGraph(graph)
  const value = itemOf(valueAt(run.values, graph.output))
  const compared = inputEntries(graph).map((place) => {
    const gradient = entryOf(run.gradients.get(place.node), place.entry)
    const onDuals = dualGradient(graph, place)
    return {
      gradient,
      numerical: scaledError(gradient, numericalGradient(graph, place)),
      dual: Math.max(scaledError(gradient, onDuals.slope), scaledError(value, onDuals.value)),
    }
  })
  return {
    seed,
    graph,
    entries: compared.length,
    moving: compared.filter(({ gradient }) => gradient !== 0).length,
    numericalError: Math.max(...compared.map(({ numerical }) => numerical)),
    dualError: Math.max(...compared.map(({ dual }) => dual)),
  }
}

/** Whether some node sums gradients over several edges. */
function fansOut(graph: Graph): boolean {
  const carrying = edgesOf(graph).filter((edge) => carriesGradient(graph, edge))
  return new Set(carrying.map((edge) => edge.from)).size < carrying.length
}

/** The seeds whose error is out of bounds, so that one can be inspected alone. */
const seedsBeyond = (
  checked: readonly Checked[],
  error: (one: Checked) => number,
  bound: (one: Checked) => number,
): number[] => checked.filter((one) => !(error(one) <= bound(one))).map((one) => one.seed)

describe(`the gradients of ${graphCount} random graphs`, () => {
  let checked: readonly Checked[] = []

  beforeAll(() => {
    checked = Array.from({ length: graphCount }, (_, seed) => check(seed)).filter(
      ({ entries }) => entries > 0,
    )
  })

  it('agree with central differences for every entry of every input', () => {
    expect(
      seedsBeyond(
        checked,
        (one) => one.numericalError,
        () => tolerance.centralDifference,
      ),
    ).toEqual([])
  })

  it('agree with dual numbers for every entry of every input', () => {
    expect(
      seedsBeyond(
        checked,
        (one) => one.dualError,
        ({ graph }) => dualToleranceOf(graph),
      ),
    ).toEqual([])
  })

  it('cover many graphs, of up to 50 nodes, with fan-out and every op', async ({ annotate }) => {
    const sizes = checked.map(({ graph }) => graph.nodes.length).sort((a, b) => a - b)
    const withFanOut = checked.filter(({ graph }) => fansOut(graph)).length
    const entries = checked.reduce((sum, one) => sum + one.entries, 0)
    const moving = checked.reduce((sum, one) => sum + one.moving, 0)
    await annotate(
      `${checked.length} graphs checked, ${withFanOut} with fan-out, of ${sizes[0]} to ${sizes.at(-1)} nodes, ` +
        `${entries} entries, ${moving} with a gradient other than 0; largest errors ` +
        `${Math.max(...checked.map((one) => one.numericalError))} and ${Math.max(...checked.map((one) => one.dualError))}`,
    )
    expect(checked.length).toBeGreaterThanOrEqual(1000)
    expect(withFanOut).toBeGreaterThan(0.9 * checked.length)
    expect(sizes.at(-1)).toBeLessThanOrEqual(50)
    expect(sizes.at(-1)).toBeGreaterThan(40)
    expect(moving).toBeGreaterThan(entries / 2)
    for (const op of ops.values()) {
      const using = checked.filter(({ graph }) =>
        graph.nodes.some((node) => node.kind === 'operation' && node.op === op),
      )
      expect(using.length, op.name).toBeGreaterThan(40)
    }
  })
})
