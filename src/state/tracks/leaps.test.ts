import { describe, expect, it } from 'vitest'
import { required } from '../../lib/required'
import { runningOrder } from '../lecture/running-order.at-build'
import { lastStep } from '../link/link'
import { lectureTrack } from './lecture-track'
import { clicker, expectWalks, framesBack, stopAt } from './testing/clicker'

const addition = (...steps: readonly number[]): readonly string[] =>
  steps.map((step) => (step === 0 ? 'addition' : `addition?step=${step}`))

describe('following a track', () => {
  it('takes the steps between two stops of a part, and the rest of a part before another one', () => {
    const show = clicker([
      stopAt('#/lesson/addition?step=2'),
      stopAt('#/lesson/addition?step=5&beside=program'),
      stopAt('#/lesson/multiplication?step=1'),
    ])
    const last = required(runningOrder[1], 'addition').last.detail
    const steps = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i)
    const first = steps(2, 4).map((step) => `addition?step=${step}&stop=1`)
    const second = steps(5, last).map((step) => `addition?step=${step}&stop=2&beside=program`)
    const frames = show.frames()
    expect(frames.slice(0, first.length + second.length)).toEqual([...first, ...second])
    expect(frames[first.length + second.length]).toBe('multiplication?step=1&stop=3')
    expect(framesBack(show)).toEqual(frames.toReversed())
  })

  it('goes straight on from a stop that is shown alone, and back to it', () => {
    const show = clicker([
      stopAt('#/lesson/addition?step=2', true),
      stopAt('#/lesson/addition?step=5', true),
      stopAt('#/lesson/addition?step=1', true),
    ])
    const frames = ['addition?step=2&stop=1', 'addition?step=5&stop=2', 'addition?step=1&stop=3']
    expect(show.frames()).toEqual(frames)
    expect(framesBack(show)).toEqual(frames.toReversed())
  })

  it('goes to the end of a part first where the next stop has other numbers, other folds or is before', () => {
    const last = required(runningOrder[1], 'addition').last.detail
    for (const next of ['addition?step=3&in.x=9', 'addition?step=1', 'addition?step=3&detail=node']) {
      const show = clicker([stopAt('#/lesson/addition?step=2'), stopAt(`#/lesson/${next}`)])
      const before = Array.from({ length: last - 1 }, (_, i) => `addition?step=${i + 2}&stop=1`)
      const frames = show.frames()
      expect(frames.slice(0, last), next).toEqual([...before, expect.stringContaining('stop=2')])
      expect(framesBack(show)).toEqual(frames.toReversed())
    }
  })

  it('stops within the stages of a step', () => {
    const show = clicker([stopAt('#/lesson/chain-rule?step=2'), stopAt('#/lesson/chain-rule?step=6&stage=1')])
    const frames = show.frames()
    expect(frames.slice(0, 6)).toEqual([
      ...[2, 3, 4, 5].map((step) => `chain-rule?step=${step}&stop=1`),
      'chain-rule?step=6&stage=1&stop=2',
      'chain-rule?step=6&stop=2',
    ])
    expect(framesBack(show)).toEqual(frames.toReversed())
  })

  it('knows where it is after a jump within the part, or after its numbers were changed', () => {
    const show = clicker(addition(1, 3, 5).map((address) => stopAt(`#/lesson/${address}`)))
    show.change({ step: 4 })
    expect(show.stop()).toBe(2)
    show.change({ step: lastStep })
    expect(show.stop()).toBe(3)
    show.change({ step: 0, inputs: { x: 7 } })
    expect(show.stop()).toBe(1)
    show.next()
    expect(show.frame()).toBe('addition?step=1&stop=1')
  })

  it('stays where a show has gone elsewhere until that ends, then goes on', () => {
    const show = clicker([stopAt('#/lesson/addition?step=1'), stopAt('#/lesson/multiplication')])
    show.change({ route: { page: 'lesson', lesson: 'relu' }, step: 0 })
    const frames = show.frames()
    expect(frames).toContain('relu?step=3&stop=1')
    expect(frames).toContain('multiplication?stop=2')
  })

  it('is the lecture where the track is the lecture’s own order', () => {
    const parts = runningOrder.slice(0, 5)
    const show = clicker(lectureTrack.stops.slice(0, 5))
    const frames = show.frames()
    expect(frames).toHaveLength(parts.reduce((sum, { last }) => sum + last.detail + 1, 0))
    expect(framesBack(show)).toEqual(frames.toReversed())
  })
})

it('ten tracks are walked to their ends, past every stop, and back through the same frames', () => {
  expectWalks(10)
})
