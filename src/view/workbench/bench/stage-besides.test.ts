import { expect, it } from 'vitest'
import { besidesOf, shownBeside } from './stage-besides'

it('what a session does not have is not shown, and its program stands in for classes', () => {
  const own = { check: 'the check' }
  expect(besidesOf(own)).toEqual(['program', 'check'])
  expect(shownBeside('check', own)).toBe('check')
  expect(shownBeside('classes', own)).toBe('program')
  expect(shownBeside('classes', { classes: 'the classes' })).toBe('classes')
  expect(shownBeside('update', own)).toBeUndefined()
  expect(shownBeside(undefined, own)).toBeUndefined()
})
