import { describe, expect, it } from 'vitest'
import { logicalLines } from './logical-lines'

const linesOf = (text: string): string[] => logicalLines(text).map(({ from, to }) => text.slice(from, to))

describe('logicalLines', () => {
  it('skips blank lines, comments and indentation', () => {
    expect(linesOf('a = 1\r\n\n # c\n  b = 2 # d\rc')).toEqual(['a = 1', 'b = 2 # d', 'c'])
    expect(logicalLines('a\n  b\n\tc').map(({ depth }) => depth)).toEqual([0, 2, 8])
  })

  it('joins lines inside brackets', () => {
    expect(linesOf('a = [1,\n\n 2]\nb = sum(a,\naxis=0)')).toEqual(['a = [1,\n\n 2]', 'b = sum(a,\naxis=0)'])
  })

  it('starts a new statement at an assignment after an unclosed bracket', () => {
    expect(linesOf('a = (1\nb = 2\nc')).toEqual(['a = (1', 'b = 2', 'c'])
    expect(linesOf('a = [1,\nb = 2')).toEqual(['a = [1,', 'b = 2'])
    expect(linesOf('a = (\nb = 2')).toEqual(['a = (', 'b = 2'])
    expect(linesOf('a = (1\n+= 2')).toEqual(['a = (1\n+= 2'])
  })
})
