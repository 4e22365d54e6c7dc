import { expect, it } from 'vitest'
import { seedRandom } from '../../lib/random'
import { packText } from '../play/packed-text'
import { expectLink } from './testing/expect-link'
import { hostileLink } from './testing/hostile-links'

const program = 'x = [1, 2]  # 입력\ny = sum(x ** 2)\n'

it('500 links that were cut, altered or made by hand are read as far as they can be', async () => {
  const random = seedRandom(7)
  const good = `#/play?program=${await packText(program)}&given=0123456789abcdef&step=3&in.x=[3,4]&open=y&lang=ko`
  for (let count = 0; count < 500; count++) await expectLink(hostileLink(good, random), program)
  expect(({} as Record<string, unknown>).x).toBeUndefined()
})
