import { it } from 'vitest'
import { integer, seedRandom } from '../lib/random'
import { required } from '../lib/required'
import { formTexts as texts } from './testing/expect-repairs'
import { expectSentences } from './testing/expect-sentences'
import { mutated } from './testing/mutated'

it('100,000 mutated programs are read, or refused with sentences', () => {
  const random = seedRandom(100)
  for (let count = 0; count < 100_000; count++) {
    const text = required(texts[integer(random, texts.length)], 'no text')
    expectSentences(mutated(text, random, 1 + integer(random, 12)))
  }
})

it('100 mutated programs of 10 kB are read, or refused with sentences', () => {
  const random = seedRandom(101)
  const long = texts.join('\n').repeat(3).slice(0, 10_000)
  for (let count = 0; count < 100; count++) expectSentences(mutated(long, random, 40))
})
