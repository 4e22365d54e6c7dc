import { expect, it } from 'vitest'
import { PythonNames, pythonIdentifier } from './python-names'

it.each([
  ['c@1', 'c_1'],
  ["params['W1']", 'params_W1'],
  ['self.x', 'self_x'],
  ['y.2', 'y_2'],
  ['사과', '사과'],
  ['사과.1', '사과_1'],
  ['2nd', '_2nd'],
  ['ﬁ', 'fi'], // Python normalises names to NFKC
  ['two words', 'two_words'],
])('%s becomes %s', (id, identifier) => {
  expect(pythonIdentifier(id)).toBe(identifier)
})

it('gives each name only once, and never one that Python or the program uses', () => {
  const names = new PythonNames(['softmax'])
  const wishes = ['c_1', 'c@1', 'c.1', 'np', 'lambda', 'softmax', 'ﬁ', 'fi']
  expect(wishes.map((wish) => names.give(wish))).toEqual([
    'c_1',
    'c_1_',
    'c_1__',
    'np_',
    'lambda_',
    'softmax_',
    'fi',
    'fi_',
  ])
})
