import { expect, it } from 'vitest'
import { seedRandom } from '../../lib/random'
import { readHostile } from './testing/hostile-tracks'

it('2,000 files and links that were cut, altered or made by hand are refused, or harmless', async () => {
  expect(await readHostile(1_000, seedRandom(12))).toBeGreaterThan(1_200)
})
