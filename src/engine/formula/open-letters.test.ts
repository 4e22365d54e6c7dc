import { expect, it } from 'vitest'
import { entry, letter, number, product, tied, total } from './build'
import type { Formula } from './formula'
import { openLetters } from './open-letters'

const y = (...at: (string | number)[]): Formula => ({
  kind: 'symbol',
  of: { role: 'value', id: 'y' },
  shape: [2, 3],
  at,
})
const slope: Formula = {
  kind: 'symbol',
  of: { role: 'derivative', id: 'x', of: 'y' },
  shape: [],
  at: ['n', 'j'],
  below: ['n', 'i'],
}
const others = (of: Formula): Formula => ({ kind: 'total', over: [{ letter: 'j' }], except: 'k', of })

it.each([
  ['none in numbers', number(2), []],
  ['those of an index, numbers left aside', y('n', 1), ['n']],
  ['those of both entries of a derivative', slope, ['n', 'j', 'i']],
  ['a letter itself', product(letter('N'), y(1, 'j')), ['N', 'j']],
  [
    'those of an entry and of what is tied',
    product(entry(y(), ['n']), tied({ role: 'value', id: 'y' }, number(1), ['k'])),
    ['n', 'k'],
  ],
  ['none that a sum runs over', total(['n'], y('n', 'j')), ['j']],
  ['none of several', total(['n', 'j'], y('n', 'j')), []],
  ['what a sum leaves out', others(y(1, 'j')), ['k']],
  ['those of a sum inside a sum', total(['n'], others(y('n', 'j'))), ['k']],
  ['a letter beside the sum that it runs in', product(y(1, 'j'), total(['j'], y(1, 'j'))), ['j']],
])('%s', (_, formula, letters) => {
  expect([...openLetters(formula)].sort()).toEqual([...letters].sort())
})
