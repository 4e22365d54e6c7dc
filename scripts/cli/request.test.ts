import { describe, expect, it } from 'vitest'
import { readRequest } from './request'
import { UsageError } from './usage-error'

describe('readRequest', () => {
  it.each([
    [['x = 1'], { program: 'x = 1', settings: [] }],
    [['-', '--set', 'x=-4', '--set=y=[1]'], { program: '-', settings: ['x=-4', 'y=[1]'] }],
    [['--upstream', '-2', '-x * 2'], { program: '-x * 2', settings: [], upstream: '-2' }],
    [['--upstream=-1e3', ''], { program: '', settings: [], upstream: '-1e3' }],
    [['--file', '-a.py', '--of', 'c@1'], { file: '-a.py', settings: [], of: 'c@1' }],
    [['--of=self.x', '-'], { program: '-', settings: [], of: 'self.x' }],
  ])('reads %j', (args, request) => {
    expect(readRequest(args)).toEqual(request)
  })

  it.each([
    [[]],
    [['x', '=', '1']],
    [['x = 1', '--sett', 'x=2']],
    [['x = 1', '--set']],
    [['x = 1', '--of']],
    [['x = 1', '--file', 'a.py']],
  ])('refuses %j', (args) => {
    expect(() => readRequest(args)).toThrow(UsageError)
  })
})
