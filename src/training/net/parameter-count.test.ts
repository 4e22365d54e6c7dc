import { expect, it } from 'vitest'
import { parameterCount } from './parameter-count'

it('counts 785 · 50 + 51 · 10 = 39,760 weights and biases in the net of the lecture', () => {
  expect(parameterCount([784, 50, 10])).toBe(39_760)
  expect(parameterCount([784, 10])).toBe(7850)
})
