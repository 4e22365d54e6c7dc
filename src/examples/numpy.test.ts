import { describe, expect, it } from 'vitest'
import { type Run, runGraph } from '../engine/run'
import { encodeTensor } from '../engine/tensor-json'
import { runPython } from '../engine/testing/python'
import { codeStyles } from '../export/code-formats'
import { codeText } from '../export/code-line'
import { numpyCode } from '../export/numpy-code'
import { closely, expectedNumbers } from '../export/testing/expected-numbers'
import { programGraph } from '../language/testing/program-graph'
import { required } from '../lib/required'
import { lossName } from '../trace/steps/loss-name'
import { examples } from './all'
import type { Example } from './example'

const runOf = ({ text, setup }: Example): Run => runGraph(programGraph(text, setup?.targets))

/** The functions of the language that NumPy does not have, as someone would define them. */
const definitions = `
import json
import warnings
import numpy as np

warnings.simplefilter("ignore")

def relu(x):
    return np.maximum(x, 0)

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def softmax(a):
    u = np.exp(a - np.max(a, axis=-1, keepdims=True))
    return u / np.sum(u, axis=-1, keepdims=True)

def affine(X, W, b):
    return X @ W + b

def cross_entropy(y, t):
    rows = 1 if np.ndim(y) == 1 else len(y)
    return -np.sum(t[t > 0] * np.log(y[t > 0])) / rows

def encoded(value):
    if isinstance(value, list):
        return [encoded(entry) for entry in value]
    return value if np.isfinite(value) else "NaN" if np.isnan(value) else "Infinity" if value > 0 else "-Infinity"
`

/** What a script in Python prints for each of some texts, a line each. */
const answers = (texts: readonly string[], loop: string): readonly unknown[] =>
  runPython(`${definitions}
for text in json.loads(${JSON.stringify(JSON.stringify(texts))}):
${loop}`)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('an example in NumPy', () => {
  it('has, as it is written, the values that the engine computes', () => {
    const printed = answers(
      examples.map(({ text }) => text),
      `    own = {name: globals()[name] for name in ("np", "relu", "sigmoid", "softmax", "affine", "cross_entropy")}
    given = set(own)
    exec(text, own)
    print(json.dumps({name: encoded(np.asarray(value).tolist()) for name, value in own.items() if name not in given and not name.startswith("__")}))`,
    )
    for (const [i, example] of examples.entries()) {
      const { graph, values } = runOf(example)
      const named = graph.nodes.flatMap(({ id, named }, position) =>
        named ? [[id, encodeTensor(required(values[position], id))] as const] : [],
      )
      expect(printed[i], example.id).toEqual(closely(Object.fromEntries(named)))
    }
  })

  it.each(codeStyles)('has, exported as %s code, the values and the gradients of the engine', (style) => {
    const runs = examples.map(runOf)
    const texts = runs.map((run) =>
      codeText(numpyCode(run, lossName(run.graph, false), style, { language: 'en', isForReading: false })),
    )
    const printed = answers(texts, '    exec(text, {})')
    for (const [i, { id }] of examples.entries())
      expect(printed[i], id).toEqual(closely(expectedNumbers(required(runs[i], id))))
  })
})
