import { beforeEach, expect, it } from 'vitest'
import type { ProgramNet } from '../../checking/protocol'
import { required } from '../../lib/required'
import { parseLink } from '../../state/link/parse-link'
import { openPlay } from '../../state/play/open-play'
import { editProgram, playStore } from '../../state/play/play-store'
import { ownNet } from './own-net'

function netOf(text: string, query = ''): ProgramNet {
  editProgram(text)
  const read = required(playStore.getState().read, 'nothing could be read')
  return ownNet(openPlay(read, parseLink(`#/play?${query}`).link))
}

beforeEach(() => playStore.setState(playStore.getInitialState()))

it('has every input that a gradient reaches, and no target', () => {
  const net = netOf('x = 2\nunused = 5\na = [1, 2]\nt = [1, 0]\nL = softmax_cross_entropy(a * x, t)')
  expect(net).toMatchObject({ parameters: ['x', 'a'], output: 'L' })
  expect(net.upstream).toBeUndefined()
})

it('has what is differentiated, and what arrives there', () => {
  const text = 'x = 2\na = x * x\nw = 3\ny = a * w'
  expect(netOf(text, 'of=a')).toMatchObject({ parameters: ['x'], output: 'a' })
  expect(netOf('x = [1, 2]\ny = x * x', 'up=[3,0]')).toMatchObject({ output: 'y', upstream: [3, 0] })
  expect(netOf('x = [1, 2]\ny = x * x')).toMatchObject({ upstream: [1, 1] })
})
