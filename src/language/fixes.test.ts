import { describe, expect, it } from 'vitest'
import { integer, seedRandom } from '../lib/random'
import { required } from '../lib/required'
import type { Diagnostic, Fix } from './diagnostic'
import { parseProgram } from './parse-program'
import { expectSentences } from './testing/expect-sentences'
import { mutated } from './testing/mutated'
import { pythonForms } from './testing/python-forms'

const fixed = (text: string, { from, to, write }: Fix): string => text.slice(0, from) + write + text.slice(to)

const faultsOf = (text: string): readonly Diagnostic[] => parseProgram(text).diagnostics

describe('a repair', () => {
  it.each([
    ['y = sigmod(3)', 'y = sigmoid(3)'],
    ['y = np.ReLU(3)', 'y = np.relu(3)'],
    ['X = [1]\ny = X.summ()', 'X = [1]\ny = X.sum()'],
    ['weight = 1\ny = weigth * 2', 'weight = 1\ny = weight * 2'],
    ['X = [1]\nW = [2]\ny = dot(X W)', 'X = [1]\nW = [2]\ny = dot(X, W)'],
    ['x = [1 2]', 'x = [1, 2]'],
    ['y = 3\nx = 2 y', 'y = 3\nx = 2 * y'],
    ['y = 3\nx = 2y', 'y = 3\nx = 2 * y'],
    ['x = exp(2', 'x = exp(2)'],
    ['x = (1 + [2, 3', 'x = (1 + [2, 3])'],
    ['x = 1)', 'x = 1'],
    ['x = [1, 2)', 'x = [1, 2]'],
  ])('of %j is offered', (text, wanted) => {
    let repaired = text
    for (let times = 0; times < 2; times++) {
      const fix = faultsOf(repaired)[0]?.fix
      if (fix) repaired = fixed(repaired, fix)
    }
    expect(repaired).toBe(wanted)
    expect(faultsOf(repaired)).toEqual([])
  })

  it('is not offered where it is not plain', () => {
    for (const text of ['x = 1 $', 'y = q * 2', 'y = frobnicate(3)', 'x = y z', 'x = 2 3', ''])
      expect(
        faultsOf(text).map(({ fix }) => fix?.write),
        text,
      ).not.toContain('')
    expect(faultsOf('x = a b')[0]?.fix).toBeUndefined()
  })
})

const texts = Object.values(pythonForms).flatMap((programs) => programs.map(({ text }) => text))

it('every repair that is offered in mutated programs leads to one without that error', () => {
  const random = seedRandom(12)
  let offered = 0
  for (let count = 0; count < 6_000; count++) {
    const text = mutated(required(texts[integer(random, texts.length)], 'no text'), random, 1)
    for (const { from, text: says, fix } of faultsOf(text)) {
      if (!fix) continue
      offered++
      const left = faultsOf(fixed(text, fix)).filter(
        (other) => other.from === from && other.text.en === says.en,
      )
      expect(left, `${JSON.stringify(text)} → ${JSON.stringify(fixed(text, fix))}`).toEqual([])
    }
  }
  expect(offered).toBeGreaterThan(500)
})

it('3,000 mutated programs are read, or refused with sentences', () => {
  const random = seedRandom(13)
  for (let count = 0; count < 3_000; count++)
    expectSentences(
      mutated(required(texts[count % texts.length], 'no text'), random, 1 + integer(random, 12)),
    )
})
