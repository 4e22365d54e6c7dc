import { describe, expect, it } from 'vitest'
import { groupIds } from '../engine/folding/group-ids'
import { seenGraph } from '../engine/folding/seen-graph'
import { isTarget } from '../engine/gradient-flow'
import { type Graph, nodeById } from '../engine/graph'
import { forward, type Run, runGraph } from '../engine/run'
import { entryAt, fromNested, itemOf, mapTensor, type Tensor, toNested, zipTensors } from '../engine/tensor'
import { centralDifference, scaledError, tolerance } from '../engine/testing/compare'
import { inputEntries, leafAt } from '../engine/testing/graph-gradients'
import { withInputs } from '../engine/with-inputs'
import { parseProgram } from '../language/parse-program'
import type { Nested } from '../lib/nested'
import { required } from '../lib/required'
import { pointStep } from '../program/point-step'
import type { Stretch } from '../program/program'
import { programTrace } from '../program/program-trace'
import { saidAt } from '../program/said-at'
import { lossName } from '../trace/steps/loss-name'
import type { Detail } from '../trace/steps/step'
import { buildTrace, type Trace } from '../trace/steps/trace'
import { lessonById, lessons } from './all'
import type { LessonPart, Update } from './lesson'
import { givenArrays } from './testing/given-arrays'
import { plainNet } from './testing/plain-net'

const parts = lessons.flatMap(({ id, parts }) => parts.map((part) => ({ lesson: id, part })))

const graphOf = (part: LessonPart): Graph => {
  const { graph, diagnostics } = parseProgram(part.text, part.setup.given && { given: givenArrays() })
  return required(graph, `${part.id}: ${diagnostics.map(({ text }) => text.en).join(' ')}`)
}

const runOf = (part: LessonPart): Run =>
  runGraph(graphOf(part), part.setup.upstream === undefined ? undefined : fromNested(part.setup.upstream))

const partOf = (lesson: string): LessonPart => required(lessonById(lesson), lesson).parts[0]

const positionOf = ({ graph }: Run, id: string): number => required(graph.positions.get(id), id)

const valueIn = (run: Run, id: string): Tensor => required(run.values[positionOf(run, id)], id)

const gradientIn = (run: Run, id: string): Tensor => required(run.gradients.get(positionOf(run, id)), id)

function expectClose(actual: Tensor, nested: Nested, what: string): void {
  const expected = fromNested(nested)
  expect(actual.shape, what).toEqual(expected.shape)
  actual.data.forEach((entry, i) => {
    expect(Math.abs(entry - entryAt(expected.data, i)), what).toBeLessThanOrEqual(1e-9)
  })
}

interface Expected {
  readonly values: Readonly<Record<string, Nested>>
  readonly gradients: Readonly<Record<string, Nested>>
}

const q = Math.exp(-1)

/** By lesson: design.md, "Lessons", 1 to 11; what it leaves open is worked out by hand, or with NumPy where that is said. */
const expected: Readonly<Record<string, Expected>> = {
  'chain-rule': { values: { t: 3, z: 9 }, gradients: { z: 1, t: 6, x: 6, y: 6 } },
  addition: { values: { z: 7 }, gradients: { z: 3, x: 3, y: 3 } },
  multiplication: { values: { z: 10 }, gradients: { z: 3, x: 15, y: 6 } },
  'apples-and-oranges': {
    values: { apples: 200, oranges: 450, fruit: 650, total: 715 },
    gradients: {
      total: 1,
      tax: 650,
      fruit: 1.1,
      apple_price: 2.2,
      apple_count: 110,
      orange_price: 3.3,
      orange_count: 165,
    },
  },
  'fan-out': { values: { a: 5, b: 8, L: 40 }, gradients: { L: 1, a: 8, b: 5, x: 28 } },
  relu: {
    values: { Y: nested('1 0, 0 3') },
    gradients: { Y: nested('5 6, 7 8'), X: nested('5 0, 0 8') },
  },
  sigmoid: {
    values: { a: -1, b: q, c: 1 + q, y: 1 / (1 + q) },
    gradients: {
      y: 1,
      c: -1 / (1 + q) ** 2,
      b: -1 / (1 + q) ** 2,
      a: -q / (1 + q) ** 2,
      x: q / (1 + q) ** 2,
    },
  },
  affine: {
    values: { Y: [6, 13, 20] },
    gradients: { X: [8, 10], W: nested('1 -1 2, 2 -2 4'), B: [1, -1, 2] },
  },
  'affine-batch': {
    values: { Y: nested('6 13 20, 2 7 12, 5 10 15, 5 12 19') },
    gradients: {
      X: nested('8 10, 11 14, -3 -2, 7 10'),
      W: nested('3 9 5, 7 -2 1'),
      B: [4, 3, 2],
    },
  },
  'softmax-with-loss': {
    values: { u: [3, 2, 5], S: 10, y: [0.3, 0.2, 0.5], L: Math.log(5) },
    gradients: { y: [0, -5, 0], S: 0.1, u: [0.1, -0.4, 0.1], a: [0.3, -0.8, 0.5] },
  },
  'softmax-with-loss/batch': {
    values: { L: Math.log(12.5) / 2 }, // the mean of log 5 and log 2.5
    gradients: { a: nested('0.15 -0.4 0.25, -0.3 0.25 0.05') },
  },
  'softmax-with-loss/large-scores': {
    values: { L: 800 },
    gradients: { a: [-1, 1] },
  },
  'two-layer-net': {
    values: {
      H: nested('0.6 0.8 -0.4, 0.6 -0.6 1.9'),
      Z: nested('0.6 0.8 0, 0.6 0 1.9'),
      A: nested('-0.06 0.02, 1.48 -0.03'),
      L: 1.2217717158015544, // NumPy
    },
    gradients: {
      W1: nested(
        '0.3354399220620403 0.2079957360622327 0.4095306034239289, -0.5577119661477066 0.4159914721244654 -0.2047653017119645',
      ), // NumPy
      b1: [0.0897215600076829, 0.2079957360622327, 0.2047653017119645], // NumPy
      W2: nested(
        '0.0897215600076829 -0.0897215600076829, -0.2079957360622327 0.2079957360622328, 0.7781081465054651 -0.7781081465054651',
      ), // NumPy
      b2: [0.1495359333461381, -0.1495359333461381], // NumPy
    },
  },
  'gradient-check/small': {
    values: { L: 1.2217717158015544 }, // as two-layer-net
    gradients: { b2: [0.1495359333461381, -0.1495359333461381] },
  },
  'gradient-check/square': {
    values: {
      H: nested('1 0.6 -0.7, -0.6 1 0.3, 0.2 -0.4 2.2'),
      A: nested('0.2 -0.12 0.42, -0.22 0.23 0.31, 1.5 0.08 -0.44'),
      L: 1.4520937551209308, // NumPy
    },
    gradients: {
      W1: nested(
        '0.0186804122369808 0.1629724718852321 0.4796076614823782, -0.2363060404516432 0.2501822955165483 -0.2538310657008401, 0.1455197067183821 -0.314497768393064 0.2117493608218871',
      ), // NumPy
      b1: [-0.0360529607481402, 0.0872098236313162, 0.2257765957815381], // NumPy
      W2: nested(
        '-0.1730636788031964 0.0930685183175933 0.0799951604856031, -0.0545959395445921 -0.1619632280399112 0.2165591675845034, 0.552757137908587 0.064697082562481 -0.617454220471068',
      ), // NumPy
      b2: [0.0975317646856491, -0.0712316554490584, -0.0263001092365907], // NumPy
    },
  },
}

/** '1 2, 3 4' as [[1, 2], [3, 4]]. */
function nested(rows: string): Nested {
  return rows.split(', ').map((row) => row.split(' ').map(Number))
}

/** The steps of a part as its program stands. */
function traceOf(part: LessonPart, detail: Detail): Trace {
  const run = runOf(part)
  return programTrace(part, run, detail, lossName(run.graph, part.setup.upstream !== undefined))
}

/** The steps over a part's graph with all groups folded. */
const foldedTrace = (part: LessonPart, detail: Detail): Trace =>
  buildTrace(seenGraph(graphOf(part), new Set()), detail)

/** The steps over a part's graph with all groups open, composite layers laid out as well. */
function laidOutTrace(part: LessonPart, detail: Detail): Trace {
  const graph = graphOf(part)
  return buildTrace(seenGraph(graph, groupIds(graph)), detail)
}

/** The parts whose numbers stand in their program. */
const written = parts.filter(({ part }) => !part.setup.given)

const ofDesign = written.flatMap(({ lesson, part }) => {
  const numbers = expected[`${lesson}/${part.id}`] ?? expected[lesson]
  return numbers ? [{ lesson, part, numbers }] : []
})

/** A part's graph with every input a little off, so that none lies at a kink, and what backward starts with. */
function offItsKinks(part: LessonPart): { readonly graph: Graph; readonly upstream: Tensor | undefined } {
  const graph = graphOf(part)
  const moved = graph.nodes.flatMap((node, position): [string, Tensor][] =>
    node.kind === 'input' && !isTarget(graph, position)
      ? [[node.id, mapTensor(node.value, (entry) => entry + 0.01)]]
      : [],
  )
  const { upstream } = part.setup
  return {
    graph: withInputs(graph, new Map(moved)),
    upstream: upstream === undefined ? undefined : fromNested(upstream),
  }
}

/** How the output, weighted by what backward starts with, changes along one entry of an input: by differences. */
function slopeAlong(graph: Graph, upstream: Tensor | undefined, position: number, entry: number): number {
  const { id, value } = leafAt(graph, position)
  const weighted = (moved: Tensor): number => {
    const { data } = required(forward(withInputs(graph, new Map([[id, moved]])))[graph.output], 'an output')
    return data.reduce((sum, each, i) => sum + each * (upstream?.data[i] ?? 1), 0)
  }
  return centralDifference(weighted, value, entry)
}

describe('lesson programs', () => {
  it('of the design are all there', () => {
    const names = parts.flatMap(({ lesson, part }) => [lesson, `${lesson}/${part.id}`])
    expect(names).toEqual(expect.arrayContaining(Object.keys(expected)))
  })

  it.each(ofDesign)(
    '$lesson/$part.id comes to the numbers of the design',
    ({ part, numbers: { values, gradients } }) => {
      const run = runOf(part)
      for (const [id, value] of Object.entries(values)) expectClose(valueIn(run, id), value, id)
      for (const [id, gradient] of Object.entries(gradients))
        expectClose(gradientIn(run, id), gradient, `∂${id}`)
    },
  )

  it.each(written)('$lesson/$part.id has the gradients that differences have', ({ part }) => {
    const { graph, upstream } = offItsKinks(part)
    const { gradients } = runGraph(graph, upstream)
    for (const { node, entry } of inputEntries(graph)) {
      const slope = slopeAlong(graph, upstream, node, entry)
      const gradient = required(gradients.get(node), 'a gradient').data[entry] ?? Number.NaN
      expect(scaledError(gradient, slope)).toBeLessThanOrEqual(tolerance.centralDifference)
    }
  })

  it.each(parts)(
    '$lesson/$part.id gives every input a gradient in its own shape, but not a target',
    ({ part }) => {
      const run = runOf(part)
      run.graph.nodes.forEach((node, position) => {
        if (node.kind === 'input' && node.id !== 't')
          expect(run.gradients.get(position)?.shape, node.id).toEqual(node.shape)
      })
    },
  )

  it.each(parts)('$lesson/$part.id names all that it computes', ({ part }) => {
    for (const node of graphOf(part).nodes)
      if (node.kind === 'operation') expect(node.named, node.id).toBe(true)
  })

  const isAboutFolded = ({ from }: Stretch): boolean => typeof from === 'object' && 'isFolded' in from

  it.each(parts)('$lesson/$part.id speaks in the order of the steps, folded and unfolded', ({ part }) => {
    for (const detail of ['node', 'detail'] as const) {
      const unfolded = traceOf(part, detail)
      const folded = part.said.some(isAboutFolded) ? foldedTrace(part, detail) : unfolded
      for (const trace of [unfolded, folded]) {
        const stretches = part.said.filter((stretch) => trace !== unfolded || !isAboutFolded(stretch))
        const steps = stretches.flatMap(({ from }) => pointStep(trace, from) ?? [])
        expect(steps).toEqual([...steps].sort((a, b) => a - b))
        if (trace === unfolded) expect(steps).toHaveLength(stretches.length)
      }
    }
  })

  it.each(parts.filter(({ part }) => !part.lines))(
    '$lesson/$part.id says nothing of a whole layer over a node that it is made of',
    ({ part }) => {
      for (const detail of ['node', 'detail'] as const) {
        const trace = laidOutTrace(part, detail)
        const layers = trace.graph.groups.filter(({ isComposite }) => isComposite).map(({ output }) => output)
        const ofLayers = part.said.filter(
          ({ from }) =>
            typeof from === 'object' &&
            layers.some(
              (id) =>
                ('forward' in from && from.forward === id) || ('backward' in from && from.backward === id),
            ),
        )
        const said = Array.from({ length: trace.steps.length + 1 }, (_, index) => saidAt(part, trace, index))
        expect(said.every(({ length }) => length > 0)).toBe(true)
        expect(said.flat().filter((told) => ofLayers.some((stretch) => stretch === told))).toEqual([])
        const steps = part.said.flatMap(({ from }) => pointStep(trace, from) ?? [])
        expect(steps).toEqual([...steps].sort((a, b) => a - b))
      }
    },
  )

  it('of two-layer-net ends in the seed where its loss is laid out', () => {
    const part = partOf('two-layer-net')
    const trace = buildTrace(seenGraph(graphOf(part), new Set(['L'])), 'node')
    expect(pointStep(trace, { backward: 'L' })).toBeUndefined()
    expect(pointStep(trace, { forward: 'L' })).toBeUndefined()
    const seed = required(pointStep(trace, 'seed'), 'seed')
    expect(saidAt(part, trace, seed + 1)).toEqual(saidAt(part, trace, seed))
    expect(pointStep(trace, { backward: 'A' })).toBe(seed + 3) // cross-entropy, softmax, then the layer before
  })

  it.each(parts)('$lesson/$part.id says every stretch, in detail', ({ part }) => {
    const traces = [traceOf(part, 'detail')]
    if (part.said.some(isAboutFolded)) traces.push(foldedTrace(part, 'detail'))
    const said = traces.flatMap((trace) =>
      Array.from({ length: trace.steps.length + 1 }, (_, index) => saidAt(part, trace, index)).flat(),
    )
    expect(new Set(said)).toEqual(new Set([...part.said, part.conclusion]))
  })

  it.each(parts)('$lesson/$part.id has ranges around the values of scalar inputs', ({ part }) => {
    const graph = graphOf(part)
    for (const [id, { min, max, step }] of Object.entries(part.setup.ranges ?? {})) {
      const node = required(nodeById(graph, id), id)
      const value = node.kind === 'input' && node.shape.length === 0 ? itemOf(node.value) : Number.NaN
      expect(value, id).toBeGreaterThanOrEqual(min)
      expect(value, id).toBeLessThanOrEqual(max)
      expect(step, id).toBeGreaterThan(0)
    }
  })
})

describe('two-layer-net', () => {
  const part = partOf('two-layer-net')
  const run = runOf(part)

  /** The loss after one step of `factor` · ∂L/∂parameter for each parameter. */
  function lossAfter({ parameters }: Update, factor: number): number {
    const moved = parameters.map((id): [string, Tensor] => {
      const step = (entry: number, gradient: number): number => entry + factor * gradient
      return [id, zipTensors(valueIn(run, id), gradientIn(run, id), step)]
    })
    return itemOf(valueIn(runGraph(withInputs(run.graph, new Map(moved))), 'L'))
  }

  it('updates downhill with the minus, and uphill with a plus', () => {
    const update = required(part.update, 'update')
    expect(update.parameters).toEqual(['W1', 'b1', 'W2', 'b2'])
    expect(lossAfter(update, -update.learningRate)).toBeCloseTo(0.5264987963615771, 9) // NumPy
    expect(lossAfter(update, update.learningRate)).toBeCloseTo(2.8458398518839516, 9) // NumPy
  })

  it('cuts each of two hidden units for one sample and none for both', () => {
    const cut = Array.from(valueIn(run, 'Z').data, (entry) => entry === 0)
    expect(cut).toEqual([false, false, true, false, true, false])
  })

  it('gives no gradient to its target', () => {
    expect(run.gradients.has(positionOf(run, 't'))).toBe(false)
  })
})

describe('two-layer-net at its real size', () => {
  const arrays = givenArrays(2)
  const part = required(
    lessonById('two-layer-net')?.parts.find(({ id }) => id === 'real'),
    'real',
  )
  const graph = required(parseProgram(part.text, { given: arrays }).graph, 'a graph')
  const run = runGraph(graph)
  const at = (id: string): Float64Array => required(arrays.get(id), id).data

  it('has the loss and the gradients that plain loops have', () => {
    const plain = plainNet({ X: at('X'), W1: at('W1'), b1: at('b1'), W2: at('W2'), b2: at('b2'), t: at('t') })
    expect(Math.abs(itemOf(valueIn(run, 'L')) - plain.loss)).toBeLessThanOrEqual(1e-10)
    for (const [id, expected] of Object.entries(plain.gradients)) {
      const { data } = gradientIn(run, id)
      expect(data.length, id).toBe(expected.length)
      const farthest = data.reduce(
        (most, entry, i) => Math.max(most, Math.abs(entry - (expected[i] ?? NaN))),
        0,
      )
      expect(farthest, id).toBeLessThanOrEqual(1e-10)
    }
  })
})

describe('sigmoid', () => {
  it('gives x the gradient y(1 − y)', () => {
    const run = runOf(partOf('sigmoid'))
    const y = itemOf(valueIn(run, 'y'))
    expectClose(gradientIn(run, 'x'), y * (1 - y), '∂x')
  })
})

describe('softmax-with-loss', () => {
  it('gives the scores the gradient y − t', () => {
    const run = runOf(partOf('softmax-with-loss'))
    const [y, t] = [valueIn(run, 'y'), valueIn(run, 't')]
    expectClose(gradientIn(run, 'a'), toNested(zipTensors(y, t, (entry, target) => entry - target)), '∂a')
  })
})
