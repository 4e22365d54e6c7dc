import { describe, expect, it } from 'vitest'
import { cleanName, freeName, lastLineOf, longestName, nameOf } from './program-name'

describe('the last line of a program', () => {
  it.each([
    ['x = 1\ny = x * 2', 'y = x * 2'],
    ['x = 1\r\n  y = x  \r\n\r\n', 'y = x'],
    ['x = 1\n# end\n   # of it\n', 'x = 1'],
    ['y = x # twice', 'y = x # twice'],
    ['', ''],
    ['\n\n', ''],
    ['# only a comment', ''],
  ])('of %j is %j', (text, line) => {
    expect(lastLineOf(text)).toBe(line)
  })

  it('is cut between letters', () => {
    expect(lastLineOf(`x = 1\n${'𝑥'.repeat(61)}`)).toBe(`${'𝑥'.repeat(59)}…`)
    expect(lastLineOf('𝑥'.repeat(60))).toBe('𝑥'.repeat(60))
  })

  it('stands in for a name', () => {
    expect(nameOf({ text: 'x = 1' })).toBe('x = 1')
    expect(nameOf({ text: 'x = 1', name: 'net' })).toBe('net')
  })
})

describe('a name', () => {
  it('is one line of limited length', () => {
    expect(cleanName('  my \n\t net\u0000 ')).toBe('my net')
    expect(cleanName('뉴'.repeat(99))).toBe('뉴'.repeat(longestName))
    expect(cleanName(' \n')).toBeUndefined()
    expect(cleanName('__proto__')).toBe('__proto__')
  })

  it('gets the first free number if it is taken', () => {
    expect(freeName('net', ['other'])).toBe('net')
    expect(freeName('net', ['net'])).toBe('net (2)')
    expect(freeName('net (2)', ['net', 'net (2)', 'net (3)'])).toBe('net (4)')
  })

  it('has room for its number', () => {
    const long = 'x'.repeat(longestName)
    expect(freeName(long, [long])).toBe(`${'x'.repeat(longestName - 4)} (2)`)
  })
})
