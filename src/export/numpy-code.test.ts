import { beforeAll, describe, expect, it } from 'vitest'
import { runGraph } from '../engine/run'
import { runPython } from '../engine/testing/python'
import { programGraph } from '../language/testing/program-graph'
import { lessonPrograms, oddlyNamed, type ProgramCase, programCases } from '../lessons/testing/program-cases'
import { type CodeStyle, codeStyles } from './code-formats'
import { codeText } from './code-line'
import { numpyCode } from './numpy-code'
import { closely, expectedNumbers } from './testing/expected-numbers'

const textOf = ({ run, loss }: ProgramCase, style: CodeStyle): string =>
  codeText(numpyCode(run, loss, style, { language: 'ko', isForReading: false }))

const all = codeStyles.flatMap((style) =>
  programCases.map((each) => ({ each, style, text: textOf(each, style) })),
)

describe('NumPy code', () => {
  let printed: readonly string[] = []

  // Each program runs in a fresh namespace of a single process, so that Python starts only once.
  beforeAll(() => {
    const programs = JSON.stringify(JSON.stringify(all.map(({ text }) => text)))
    printed = runPython(
      `import json, warnings\nwarnings.simplefilter("ignore")\nfor text in json.loads(${programs}):\n    exec(text, {})`,
    )
      .trimEnd()
      .split('\n')
  })

  it.each(all.map(({ each, style }, i) => ({ name: each.name, style, i })))(
    '$name, $style: prints what the engine computes',
    ({ i }) => {
      const { each, text } = all[i] as (typeof all)[number]
      expect(JSON.parse(printed[i] ?? '""'), text).toEqual(closely(expectedNumbers(each.run)))
    },
  )

  it('runs as a script of its own', () => {
    const fanOut = programCases.find(({ name }) => name.startsWith('fan-out'))
    expect(JSON.parse(runPython(textOf(fanOut as ProgramCase, 'flat')))).toMatchObject({
      values: { x: 2, L: 40 },
      gradients: { x: 28 },
    })
  })
})

describe('flat NumPy lines', () => {
  const backwardOf = (name: string): readonly string[] => {
    const { run, loss } = lessonPrograms.find((each) => each.name.startsWith(name)) as ProgramCase
    return numpyCode(run, loss, 'flat', { language: 'en', isForReading: false })
      .filter(({ phase }) => phase === 'backward')
      .map(({ text }) => text)
  }

  it('say what dx means, and sum up at a fan-out', () => {
    expect(backwardOf('fan-out/')).toEqual([
      '',
      '# backward (dx is ∂L/∂x)',
      'dL = 1.0',
      'da = dL * b',
      'db = dL * a',
      'dx_b = db * 4',
      'dx_a = da * 1',
      'dx = dx_a + dx_b',
    ])
  })

  it('write the sigmoid as the lecture derives it', () => {
    expect(backwardOf('sigmoid/').slice(2)).toEqual([
      'dy = 1.0',
      'dc = dy * -y**2',
      'db = dc * 1',
      'da = db * b',
      'dx = da * -1',
    ])
  })

  it('write an outer product for one sample, and a sum over rows for a batch', () => {
    expect(backwardOf('affine/').slice(-3)).toEqual(['dX = dY @ W.T', 'dW = np.outer(X, dY)', 'dB = dY'])
    expect(backwardOf('affine-batch/').slice(-3)).toEqual([
      'dX = dY @ W.T',
      'dW = X.T @ dY',
      'dB = np.sum(dY, axis=0)',
    ])
  })
})

it('derives the names of classes from the names of groups', () => {
  const text = textOf({ name: 'folded groups', run: runGraph(oddlyNamed), loss: 'L' }, 'layers')
  expect(text.match(/(?<=^class ).*(?=:$)/gm)).toEqual(['_2LayerNet', 'None_', 'Group'])
})

it('shortens long arrays and prints nothing at the end if the code is only for reading', () => {
  const run = runGraph(programGraph(`x = [${Array.from({ length: 65 }, (_, i) => i)}]\nL = sum(x)`))
  const read = (isForReading: boolean): string =>
    codeText(numpyCode(run, 'L', 'flat', { language: 'en', isForReading }))
  expect(read(true)).toContain('x = np.array([0.0, 1.0, ..., 63.0, 64.0])  # (65,)\n')
  expect(read(true).trimEnd().split('\n').at(-1)).toBe('dx = dL * np.ones_like(x)')
  expect(read(false)).toContain('63.0, 64.0])\n')
  expect(read(false)).toContain('import json\n')
})
