import { expect, it } from 'vitest'
import { linkTo } from '../link/link'
import { openPacked } from './open-packed'
import { packText } from './packed-text'
import { playStore } from './play-store'

const link = linkTo({ page: 'play' })

it('a packed program is opened beside that of the playground', async () => {
  const before = playStore.getState()
  const opened = await openPacked(await packText('x = 3\ny = x * x'), link)
  expect(opened?.run.gradients.get(0)?.data[0]).toBe(6)
  expect(playStore.getState()).toBe(before)
})

it.each(['x = ', 'a = [1, 2]\nt = 7\nL = softmax_cross_entropy(a, t)'])(
  'one that cannot be read or run is not: %j',
  async (text) => {
    expect(await openPacked(await packText(text), link)).toBeUndefined()
  },
)

it('nor is one that was cut', async () => {
  expect(await openPacked((await packText('x = 3')).slice(0, -3), link)).toBeUndefined()
})
