import { expect, it } from 'vitest'
import { plainLines } from './code-line'
import { wrappedComments } from './wrapped-comments'

const wrapped = (text: string, widest: number): readonly string[] =>
  wrappedComments(plainLines([text], 'setup'), widest).map(
    ({ text, indent }) => ' '.repeat(4 * indent) + text,
  )

it('puts a long comment in several lines', () => {
  expect(wrapped('# broken on purpose; right: db1 = np.sum(dH, axis=0)', 32)).toEqual([
    '# broken on purpose; right:',
    '#   db1 = np.sum(dH, axis=0)',
  ])
  expect(wrapped('    # keep the gradients on the way, too', 28)).toEqual([
    '    # keep the gradients on',
    '    #   the way, too',
  ])
})

it('counts Hangul as wide as it is', () => {
  expect(wrapped('# 중간 노드의 기울기도 남깁니다', 22)).toEqual(['# 중간 노드의 기울기도', '#   남깁니다'])
})

it('leaves short comments and all code as they are', () => {
  for (const line of ['# inputs', 'x = np.array([1.0, 2.0, 3.0, 4.0, 5.0])'])
    expect(wrapped(line, 24)).toEqual([line])
})
