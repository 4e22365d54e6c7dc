import { describe, expect, it } from 'vitest'
import { fileNameOf, nameFromFile } from './program-file'

describe('the file of a program', () => {
  it.each([
    ['net', 'net.py'],
    ['내 신경망', '내 신경망.py'],
    ['a/b\\c: "d"?', 'a-b-c- -d.py'],
    ['../../net', 'net.py'],
    ['...', 'program.py'],
    [undefined, 'program.py'],
  ])('of %j is called %j', (name, file) => {
    expect(fileNameOf(name)).toBe(file)
  })

  it('names the program that is opened from it', () => {
    expect(nameFromFile('내 신경망.py')).toBe('내 신경망')
    expect(nameFromFile('net.v2.TXT')).toBe('net.v2')
    expect(nameFromFile('program.py')).toBeUndefined()
    expect(nameFromFile('.py')).toBeUndefined()
  })
})
