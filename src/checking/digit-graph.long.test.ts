import { expect, it } from 'vitest'
import { gradientCheck } from '../lessons/gradient-check'
import { required } from '../lib/required'
import { digitGraph, digitParameters } from './digit-graph'
import { differences, digits, revealedBy, slopesOf } from './testing/real-net'

const { realSize } = required(gradientCheck.parts[0].check, 'check')
const net = digitGraph({ kind: 'digits', ...required(realSize, 'real size') }, digits)

it('the real-size net has all 39,760 gradients right, and reveals every broken rule', () => {
  const numerical = new Map(digitParameters.map((id) => [id, slopesOf(net, id)]))
  const entries = [...numerical.values()].reduce((sum, { data }) => sum + data.length, 0)
  expect(entries).toBe(39_760) // 784 · 50 + 50 + 50 · 10 + 10
  for (const [id, difference] of Object.entries(differences(net, numerical)))
    expect(difference, id).toBeLessThan(1e-8)
  expect(revealedBy(net, numerical, 'bias-row')).toEqual(['b1', 'b2'])
  expect(revealedBy(net, numerical, 'no-mean')).toEqual(['W1', 'b1', 'W2', 'b2'])
  expect(revealedBy(net, numerical, 'no-mask')).toEqual(['W1', 'b1'])
})
