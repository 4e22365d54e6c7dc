import { describe, expect, it } from 'vitest'
import { programsFile, readProgramsFile } from './programs-file'

const first = { text: 'x = 1\n# <b>×</b>\n', changed: 5, name: '뉴런' }
const second = { text: '', changed: 7 }

const file = (programs: unknown, version: unknown = 1): string => JSON.stringify({ version, programs })

describe('a file of programs', () => {
  it('has the programs without their ids, and a version', () => {
    expect(JSON.parse(programsFile([{ id: 'a', ...first }]))).toEqual({ version: 1, programs: [first] })
  })

  it('comes back as it was', () => {
    const text = programsFile([
      { id: 'a', ...first },
      { id: 'b', ...second },
    ])
    expect(readProgramsFile(text)).toEqual([first, second])
    expect(readProgramsFile(programsFile([]))).toEqual([])
  })

  it('is refused wherever it is cut', () => {
    const text = programsFile([{ id: 'a', ...first }])
    for (let length = 0; length < text.length; length++)
      expect(readProgramsFile(text.slice(0, length)), String(length)).toBeUndefined()
  })

  it.each([
    ['another version', file([first], 2)],
    ['no version', file([first], null)],
    ['no list', file({ 0: first })],
    ['a program without a text', file([first, { changed: 1 }])],
    ['a text that is none', file([{ ...first, text: 7 }])],
    ['a moment that no clock shows', file([{ ...first, changed: 1e300 }])],
    ['a name that is none', file([{ ...first, name: ['net'] }])],
    ['a program', 'x = 1'],
    ['nothing', 'null'],
  ])('is refused with %s', (_, text) => {
    expect(readProgramsFile(text)).toBeUndefined()
  })

  it('has its names cleaned', () => {
    const read = readProgramsFile(
      file([
        { ...first, name: ' my\nnet ' },
        { ...second, name: ' ' },
      ]),
    )
    expect(read).toEqual([{ ...first, name: 'my net' }, second])
  })

  it('brings nothing along but texts, moments and names', () => {
    const hostile = `{"version":1,"__proto__":{"programs":[],"polluted":1},"programs":[
      {"text":"x","changed":1,"name":"__proto__","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"id":"a"}]}`
    const [program] = readProgramsFile(hostile) ?? []
    expect(Object.entries(program ?? {})).toEqual([
      ['text', 'x'],
      ['changed', 1],
      ['name', '__proto__'],
    ])
    expect(Object.getPrototypeOf(program)).toBe(Object.prototype)
    expect({}).not.toHaveProperty('polluted')
  })

  it('cannot hand down its programs from a prototype', () => {
    expect(readProgramsFile('{"version":1,"__proto__":{"programs":[]}}')).toBeUndefined()
  })
})
