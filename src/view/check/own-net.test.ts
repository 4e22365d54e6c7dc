import { afterEach, expect, it } from 'vitest'
import { createPrepareCheck } from '../../checking/prepare-check'
import type { ProgramNet } from '../../checking/protocol'
import { fromNested } from '../../engine/tensor'
import { required } from '../../lib/required'
import { parseLink } from '../../state/link/parse-link'
import { openPlay } from '../../state/play/open-play'
import { editProgram, openProgram, playStore } from '../../state/play/play-store'
import { ownNet } from './own-net'

function netOf(text: string, query = ''): ProgramNet {
  editProgram(text)
  const read = required(playStore.getState().read, 'nothing could be read')
  return ownNet(openPlay(read, parseLink(`#/play?${query}`).link))
}

afterEach(() => playStore.setState(playStore.getInitialState(), true))

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

it('has the arrays that the text does not assign, and can be prepared with them', async () => {
  const w = fromNested([3, 4])
  openProgram('x = 2\ny = sum(w * x)', {
    id: 'a',
    found: { source: { kind: 'iteration', iteration: 1 }, arrays: new Map([['w', w]]), isKept: true },
  })
  const net = ownNet(openPlay(required(playStore.getState().read, 'no program'), parseLink('#/play').link))
  expect(net).toMatchObject({ parameters: ['x', 'w'], given: new Map([['w', w]]) })
  const prepare = createPrepareCheck(() => Promise.reject(new Error('no digits')))
  const { graph } = await prepare({ net }, '', () => undefined, new AbortController().signal)
  expect(graph.nodes.map(({ id }) => id)).toContain('w')
})
