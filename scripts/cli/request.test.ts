import { describe, expect, it } from 'vitest'
import { readRequest } from './request'
import { UsageError } from './usage-error'

describe('readRequest', () => {
  it.each([
    [['grad', 'x = 1'], { program: 'x = 1', settings: [] }],
    [['grad', '-', '--set', 'x=-4', '--set=y=[1]'], { program: '-', settings: ['x=-4', 'y=[1]'] }],
    [['grad', '--upstream', '-2', '-x * 2'], { program: '-x * 2', settings: [], upstream: '-2' }],
    [['grad', '--upstream=-1e3', ''], { program: '', settings: [], upstream: '-1e3' }],
  ])('reads %j', (args, request) => {
    expect(readRequest(args)).toEqual(request)
  })

  it.each([
    [[]],
    [['grad']],
    [['forward', 'x = 1']],
    [['grad', 'x', '=', '1']],
    [['grad', 'x = 1', '--sett', 'x=2']],
    [['grad', 'x = 1', '--set']],
  ])('refuses %j', (args) => {
    expect(() => readRequest(args)).toThrow(UsageError)
  })
})
