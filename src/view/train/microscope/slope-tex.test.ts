import { expect, it } from 'vitest'
import { slopeTex } from './slope-tex'

it('says the derivative with its number', () => {
  expect(slopeTex('relu', 2, 2)).toBe("f'(h_j) = 1, \\quad h_j = 2 > 0")
  expect(slopeTex('relu', 0, 0)).toBe("f'(h_j) = 0, \\quad h_j = 0 \\le 0")
  expect(slopeTex('sigmoid', 0, 0.5)).toContain('z_j (1 - z_j) = 0.25')
  expect(slopeTex('tanh', 1, 0.5)).toContain('1 - z_j^2 = 0.75')
})
