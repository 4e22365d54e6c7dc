import { expect, it } from 'vitest'
import { hasSimd } from './has-simd'

it('detects SIMD in Node, which has had it since version 16', () => {
  expect(hasSimd()).toBe(true)
})
