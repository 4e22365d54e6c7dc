import { describe, expect, it } from 'vitest'
import type { LessonCase } from '../lessons/testing/cases-of'
import { lessonCases } from '../lessons/testing/lesson-cases'
import { type Frame, frameAt } from '../trace/steps/frame'
import type { Trace } from '../trace/steps/trace'
import type { CodeFormat } from './code-formats'
import type { CodeLine } from './code-line'
import { codeWriters } from './code-writers'
import { type LineState, lineNote, lineState, linesAtWork } from './line-state'
import { numpyCode } from './numpy-code'

const options = { language: 'en', isForReading: true } as const

const caseOf = (name: string): LessonCase => {
  const found = lessonCases.find((each) => each.name === name)
  if (!found) throw new Error(`there is no case ${name}`)
  return found
}

/** The state of each line of a program in a frame. */
function lineStates(lines: readonly CodeLine[], trace: Trace, frame: Frame): readonly LineState[] {
  const atWork = new Set(linesAtWork(lines, trace, frame))
  return lines.map((line, at) => lineState(line, atWork.has(at), trace.graph, frame))
}

/** The active lines after each step, with the comments after them. */
function atWork(
  name: string,
  format: CodeFormat = 'numpy',
  style: 'flat' | 'layers' = 'flat',
): readonly string[][] {
  const { run, loss, trace } = caseOf(name)
  const lines = codeWriters[format].write(run, loss, style, options)
  return trace.steps.map((_, i) => {
    const frame = frameAt(trace, run, i + 1)
    const states = lineStates(lines, trace, frame)
    return lines.flatMap((line, k) => {
      const note = lineNote(line, run.graph, frame)
      return states[k] === 'current' ? [note === undefined ? line.text : `${line.text} ${note}`] : []
    })
  })
}

describe('the active lines', () => {
  it('follow the steps of one node each; fan-out with its sum', () => {
    expect(atWork('fan-out/fan-out, node')).toEqual([
      ['a = x + 3 # 5'],
      ['b = 4 * x # 8'],
      ['L = a * b # 40'],
      ['dL = 1.0'],
      ['da = dL * b # 8', 'db = dL * a # 5'],
      ['dx_b = db * 4 # 20'],
      ['dx_a = da * 1 # 8'],
      ['dx = dx_a + dx_b # 28'],
    ])
  })

  it('follow the detailed steps: a number is shown after its line from its product on', () => {
    expect(atWork('multiplication/multiplication, detail')).toEqual([
      ['z = x * y # 10'],
      ['dz = 3.0'],
      ['dx = dz * y'],
      ['dx = dz * y # 15'],
      ['dy = dz * x'],
      ['dy = dz * x # 6'],
    ])
  })

  it('follow a layer, whose numbers become known one by one', () => {
    expect(atWork('multiplication/multiplication, detail', 'numpy', 'layers').slice(2)).toEqual([
      ['dx, dy = z_layer.backward(dz)'],
      ['dx, dy = z_layer.backward(dz) # 15, ?'],
      ['dx, dy = z_layer.backward(dz) # 15, ?'],
      ['dx, dy = z_layer.backward(dz) # 15, 6'],
    ])
  })

  it('follow PyTorch, which goes back in one step', () => {
    expect(atWork('addition/addition, node', 'pytorch')).toEqual([
      ['z = x + y # 7'],
      ['z.backward(torch.tensor(3.0))', 'print("z.grad", z.grad) # 3'],
      ['z.backward(torch.tensor(3.0))', 'print("y.grad", y.grad) # 3', 'print("x.grad", x.grad) # 3'],
    ])
  })

  it.each(lessonCases)('exist in every step of $name', ({ name }) => {
    for (const lines of [...atWork(name), ...atWork(name, 'numpy', 'layers'), ...atWork(name, 'pytorch')])
      expect(lines).not.toEqual([])
  })
})

it('shows no numbers too early, and all of them at the end', () => {
  for (const { run, loss, trace } of lessonCases) {
    const lines = numpyCode(run, loss, 'flat', options)
    const unsaid = (line: CodeLine): boolean => line.shows !== undefined && !line.isUnnoted
    const notesAt = (index: number) =>
      lines.filter(unsaid).map((line) => lineNote(line, run.graph, frameAt(trace, run, index)))
    expect(new Set(notesAt(0))).toEqual(new Set([undefined]))
    expect(notesAt(trace.steps.length)).not.toContain(undefined)
    expect(lineStates(lines, trace, frameAt(trace, run, 0))).toContain('later')
    expect(lineStates(lines, trace, frameAt(trace, run, trace.steps.length))).not.toContain('later')
  }
})

it('writes small arrays after their lines, and the shape of larger ones', () => {
  const affine = atWork('affine-batch/affine-batch, node')
  expect(affine.at(-1)).toEqual([
    'dX = dY @ W.T # (4, 2)',
    'dW = X.T @ dY # [[3, 9, 5], [7, −2, 1]]',
    'dB = np.sum(dY, axis=0) # [4, 3, 2]',
  ])
})
