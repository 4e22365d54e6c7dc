import { describe, expect, it } from 'vitest'
import { runGraph } from '../engine/run'
import { runPython } from '../engine/testing/python'
import { programGraph } from '../language/testing/program-graph'
import { lessonCases } from '../lessons/testing/lesson-cases'
import { codeText } from './code-line'
import { pytorchCode } from './pytorch-code'

const options = { language: 'en', isForReading: false } as const

const textOf = (program: string, targets: readonly string[] = []): string => {
  const run = runGraph(programGraph(program, targets))
  return codeText(pytorchCode(run, 'L', options))
}

describe('PyTorch code', () => {
  it('tracks inputs, keeps the intermediate gradients, and prints them all', () => {
    expect(textOf('x = 2\na = x + 3\nb = 4 * x\nL = a * b')).toBe(`import torch

torch.set_default_dtype(torch.float64)

# inputs
x = torch.tensor(2.0, requires_grad=True)

# forward
a = x + 3
b = 4 * x
L = a * b

# keep the gradients on the way, too
for node in [a, b, L]:
    node.retain_grad()

# backward (x.grad is ∂L/∂x)
L.backward()
print("L.grad", L.grad)
print("b.grad", b.grad)
print("a.grad", a.grad)
print("x.grad", x.grad)
`)
  })

  it('tracks neither targets nor what is computed only from them', () => {
    const text = textOf('a = [1, 2]\nt = 0\nL = softmax_cross_entropy(a, t)', ['t'])
    expect(text).toContain('t = torch.tensor(0.0)\n')
    expect(text).toContain('L = torch.nn.functional.cross_entropy(a, t.long())\n')
    expect(text).not.toContain('t.grad')
  })

  it('makes tensors of numbers that a PyTorch function takes, and of operations on numbers alone', () => {
    const text = textOf('x = 2\nL = maximum(x, 0) * (2 * 3)')
    expect(text).toContain('torch.maximum(x, torch.tensor(0.0))')
    expect(text).toContain('torch.tensor(2.0) * torch.tensor(3.0)')
    expect(text).toContain('for node in [L_2, L]:\n')
  })

  it('has no backward pass from an output without a gradient', () => {
    expect(textOf('x = 2\nL = 3 * 4')).not.toContain('backward')
  })

  it('is valid Python in every lesson', () => {
    const programs = lessonCases.map(({ run, loss }) => codeText(pytorchCode(run, loss, options)))
    const list = JSON.stringify(JSON.stringify(programs))
    const script = `import ast, json, numpy\nfor text in json.loads(${list}):\n    print(len(ast.parse(text).body) > 5)`
    expect(new Set(runPython(script).trim().split('\n'))).toEqual(new Set(['True']))
  })
})
