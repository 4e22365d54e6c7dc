import { beforeAll, describe, expect, it } from 'vitest'
import type { Nested } from '../lib/nested'
import { seedRandom } from '../lib/random'
import type { OpDef } from './op'
import type { CodeArguments } from './op-code'
import { ops } from './registry'
import { entryAt, fromNested, type Tensor, toNested } from './tensor'
import { scaledError } from './testing/compare'
import { drawSmoothOperands } from './testing/domain'
import { between, drawTensor } from './testing/draw'
import { fittingCases, type OpCase } from './testing/fitting-cases'
import { runPython } from './testing/python'

/** One call of an op: what NumPy computes, and what the engine does. */
interface Call {
  readonly op: string
  readonly code: Readonly<Record<string, string>>
  readonly given: Readonly<Record<string, Nested>>
  readonly expected: Readonly<Record<string, Tensor>>
}

const names = ['a', 'b', 'c']
const random = seedRandom(7)

function argumentsOf(op: OpDef, inputs: readonly Tensor[], output: Tensor): CodeArguments {
  const shapes = inputs.map((x) => x.shape)
  return { inputs: names.slice(0, op.arity), output: 'y', shapes, outputShape: output.shape, values: inputs }
}

function callOf(op: OpDef, { shapes, options }: OpCase): Call {
  const inputs = drawSmoothOperands(op, shapes, options, random)
  const output = op.forward(inputs, options)
  const upstream = drawTensor(output.shape, between(-2, 2), random)
  const args = argumentsOf(op, inputs, output)
  const { forward, backward } = op.code.numpy
  const operands = names.slice(0, op.arity).flatMap((name, k) => {
    return op.constantOperands.includes(k) ? [] : [[`d${name}`, k] as const]
  })
  return {
    op: op.name,
    code: {
      y: forward(args, options),
      ...Object.fromEntries(operands.map(([name, k]) => [name, backward(k, 'dy', args, options)])),
    },
    given: {
      dy: toNested(upstream),
      ...Object.fromEntries(inputs.map((x, k) => [names[k] as string, toNested(x)])),
    },
    expected: {
      y: output,
      ...Object.fromEntries(
        operands.map(([name, k]) => [name, op.vjp(k, { inputs, output, upstream, options })]),
      ),
    },
  }
}

const calls = [...ops.values()].flatMap((op) => fittingCases(op).map((fitting) => callOf(op, fitting)))

const definitions = [...ops.values()]
  .flatMap((op) => op.code.numpy.definitions ?? [])
  .flatMap(({ lines }) => lines)

const script = `
import json
import numpy as np
${definitions.join('\n')}

results = []
for call in json.loads(${JSON.stringify(JSON.stringify(calls.map(({ code, given }) => ({ code, given }))))}):
    for name, value in call["given"].items():
        globals()[name] = np.array(value, dtype=float) if isinstance(value, list) else float(value)
    before = json.dumps([np.asarray(globals()[name]).tolist() for name in call["given"]])
    result = {}
    for name, expression in call["code"].items():
        globals()[name] = eval(expression)
        result[name] = np.asarray(globals()[name], dtype=float).tolist()
    after = json.dumps([np.asarray(globals()[name]).tolist() for name in call["given"]])
    results.append({"numbers": result, "unchanged": before == after})
print(json.dumps(results))
`

interface Result {
  readonly numbers: Readonly<Record<string, Nested>>
  readonly unchanged: boolean
}

/** How far NumPy's numbers are from the engine's; Infinity if the shapes differ. */
function distance(call: Call, result: Result): number {
  const errors = Object.entries(call.expected).flatMap(([name, tensor]) => {
    const other = fromNested(result.numbers[name] ?? Number.NaN)
    if (other.shape.join() !== tensor.shape.join()) return [Number.POSITIVE_INFINITY]
    return Array.from(tensor.data, (entry, i) => scaledError(entry, entryAt(other.data, i)))
  })
  return Math.max(...errors)
}

describe('the NumPy code of each op', () => {
  let results: readonly Result[] = []

  beforeAll(() => {
    results = JSON.parse(runPython(script)) as Result[]
  })

  it.each([...ops.keys()])('%s: gives its value and its gradients for every accepted shape', (name) => {
    const own = calls.flatMap((call, i) => (call.op === name ? [{ call, result: results[i] as Result }] : []))
    expect(own.length).toBeGreaterThan(0)
    for (const { call, result } of own) {
      const error = distance(call, result)
      expect(error < 1e-9, `${error}: ${JSON.stringify({ ...call, ...result })}`).toBe(true)
      expect(result.unchanged, JSON.stringify(call.code)).toBe(true)
    }
  })
})
