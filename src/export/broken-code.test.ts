import { beforeAll, describe, expect, it } from 'vitest'
import { withBrokenRule } from '../engine/broken-rules/broken-rule'
import { runGraph } from '../engine/run'
import { runPython } from '../engine/testing/python'
import { gradientCheck } from '../lessons/gradient-check'
import { graphOfPart } from '../lessons/testing/cases-of'
import { required } from '../lib/required'
import { type CodeStyle, codeStyles } from './code-formats'
import { type CodeLine, codeText } from './code-line'
import { codeWriters } from './code-writers'
import { closely, expectedNumbers } from './testing/expected-numbers'

const square = required(gradientCheck.parts[1], 'the square net')

const runs = required(square.check, 'its check').brokenRules.map((rule) => ({
  rule: rule.id,
  run: runGraph(withBrokenRule(graphOfPart(square), rule)),
}))

const linesOf = (
  rule: string,
  format: 'numpy' | 'pytorch',
  style: CodeStyle = 'flat',
): readonly CodeLine[] => {
  const { run } = required(
    runs.find((each) => each.rule === rule),
    rule,
  )
  return codeWriters[format].write(run, 'L', style, { language: 'en', isForReading: false })
}

const broken = (lines: readonly CodeLine[]): readonly string[] =>
  lines.filter(({ isBroken }) => isBroken).map(({ text }) => text)

describe('the NumPy code of a broken rule', () => {
  const all = runs.flatMap((each) => codeStyles.map((style) => ({ ...each, style })))
  let printed: readonly string[] = []

  beforeAll(() => {
    const texts = all.map(({ rule, style }) => codeText(linesOf(rule, 'numpy', style)))
    const programs = JSON.stringify(JSON.stringify(texts))
    printed = runPython(`import json\nfor text in json.loads(${programs}):\n    exec(text, {})`)
      .trimEnd()
      .split('\n')
  })

  it.each(all.map(({ rule, style }, at) => ({ rule, style, at })))(
    '$rule, $style: computes what the page shows',
    ({ at }) => {
      const { run } = required(all[at], 'a program')
      expect(JSON.parse(printed[at] ?? '""')).toEqual(closely(expectedNumbers(run)))
    },
  )

  it('marks the wrong line, with the right one above it', () => {
    expect(broken(linesOf('no-transpose', 'numpy'))).toEqual([
      '# broken on purpose; right: dW2 = Z.T @ dA',
      'dW2 = Z @ dA',
      '# broken on purpose; right: dW1 = X.T @ dH',
      'dW1 = X @ dH',
    ])
    expect(broken(linesOf('no-mask', 'numpy', 'layers'))).toEqual([
      '# broken on purpose; right: return dout * self.mask',
      'return dout',
    ])
    expect(broken(linesOf('no-mean', 'numpy', 'layers'))).toEqual([
      '# broken on purpose; right: return dout * (self.y * t_sum - self.t) / N',
      'return dout * (self.y * t_sum - self.t)',
    ])
  })
})

it('PyTorch code says that autograd knows no broken rule, and shows no number of the page as one of its own', () => {
  const lines = linesOf('bias-row', 'pytorch')
  expect(broken(lines)).toEqual([
    '# autograd follows the right rules only: it does not compute the broken gradients of the page',
  ])
  const printing = lines.filter(({ text }) => text.startsWith('print('))
  expect(printing.every(({ isUnnoted }) => isUnnoted)).toBe(true)
  expect(printing.length).toBeGreaterThan(4)
})
