import { describe, expect, it } from 'vitest'
import type { Nested } from '../lib/nested'
import { type RandomState, seedRandom } from '../lib/random'
import type { OpDef } from './op'
import { ops } from './registry'
import { fromNested, type Tensor, toNested } from './tensor'
import { scaledError } from './testing/compare'
import { drawSmoothOperands } from './testing/domain'
import { between, drawTensor } from './testing/draw'
import { fittingCases, type OpCase } from './testing/fitting-cases'
import { pythonWithTorch, runTorch } from './testing/python'
import { drawNumbers } from './testing/single-op-graph'

/** One call of an op: what PyTorch is given, and what the engine computes. */
interface Call {
  readonly op: string
  readonly code: string
  readonly given: Readonly<Record<string, Nested>>
  readonly moving: readonly string[]
  readonly upstream: Nested
  readonly expected: Readonly<Record<string, Tensor>>
}

const names = ['a', 'b', 'c'] as const

function callOf(op: OpDef, { options }: OpCase, inputs: readonly Tensor[], random: RandomState): Call {
  const output = op.forward(inputs, options)
  const upstream = drawTensor(output.shape, between(-2, 2), random)
  const operands = inputs.map((x, operand) => ({ x, operand, name: names[operand] ?? '' }))
  const moving = operands.filter(({ operand }) => !op.constantOperands.includes(operand))
  const code = op.code.pytorch.forward(
    {
      inputs: operands.map(({ name }) => name),
      output: 'y',
      shapes: inputs.map(({ shape }) => shape),
      outputShape: output.shape,
      values: inputs,
    },
    options,
  )
  return {
    op: op.name,
    code,
    given: Object.fromEntries(operands.map(({ x, name }) => [name, toNested(x)])),
    moving: moving.map(({ name }) => name),
    upstream: toNested(upstream),
    expected: {
      y: output,
      ...Object.fromEntries(
        moving.map(({ operand, name }) => [name, op.vjp(operand, { inputs, output, upstream, options })]),
      ),
    },
  }
}

/**
 * An op with operands of every shape. If it has kinks, whole numbers are tried too, because they hit the
 * kinks: our conventions there are PyTorch's.
 */
function callsOf(op: OpDef): readonly Call[] {
  const random = seedRandom(13)
  return fittingCases(op).flatMap((fitting) => {
    const smooth = drawSmoothOperands(op, fitting.shapes, fitting.options, random)
    const whole = fitting.shapes.map((shape) => drawNumbers(shape, true, random))
    const drawn = op.domain?.fromKinks ? [smooth, whole] : [smooth]
    return drawn.map((inputs) => callOf(op, fitting, inputs, random))
  })
}

const scriptOf = (calls: readonly Call[], definitions: readonly string[]): string => `
import json
import torch
torch.set_default_dtype(torch.float64)
${definitions.join('\n')}

results = []
for call in json.loads(${JSON.stringify(JSON.stringify(calls))}):
    given = {name: torch.tensor(value, dtype=torch.float64, requires_grad=name in call["moving"])
             for name, value in call["given"].items()}
    globals().update(given)
    y = eval(call["code"])
    y.backward(torch.tensor(call["upstream"], dtype=torch.float64))
    results.append({"y": y.tolist(), **{name: given[name].grad.tolist() for name in call["moving"]}})
print(json.dumps(results))
`

type Result = Readonly<Record<string, Nested>>

/** How far PyTorch's numbers are from the engine's; Infinity if the shapes differ. */
function distance({ expected }: Call, result: Result): number {
  const errors = Object.entries(expected).flatMap(([name, tensor]) => {
    const other = fromNested(result[name] ?? Number.NaN)
    if (other.shape.join() !== tensor.shape.join()) return [Number.POSITIVE_INFINITY]
    return Array.from(tensor.data, (entry, i) => scaledError(entry, other.data[i] ?? Number.NaN))
  })
  return Math.max(...errors)
}

const python = pythonWithTorch()

describe.skipIf(python === undefined)('the PyTorch code of each op, run if PyTorch is installed', () => {
  const calls = [...ops.values()].flatMap(callsOf)
  const definitions = [...ops.values()].flatMap(({ code }) => code.pytorch.definitions ?? [])
  let results: readonly Result[] | undefined

  it.each([...ops.keys()])(
    '%s: gives its value and its gradients for every shape',
    (name) => {
      const lines = definitions.flatMap(({ lines }) => lines)
      results ??= JSON.parse(runTorch(python ?? '', scriptOf(calls, lines))) as readonly Result[]
      for (const [i, call] of calls.entries()) {
        if (call.op !== name) continue
        const result = results[i] ?? {}
        expect(distance(call, result), JSON.stringify({ ...call, result })).toBeLessThan(1e-9)
      }
    },
    120_000,
  )
})
