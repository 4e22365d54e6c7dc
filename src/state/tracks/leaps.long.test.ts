import { it } from 'vitest'
import { expectWalks } from './testing/clicker'

it('300 tracks are walked to their ends, past every stop, and back through the same frames', () => {
  expectWalks(300)
})
