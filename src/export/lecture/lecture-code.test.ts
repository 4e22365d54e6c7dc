import { describe, expect, it } from 'vitest'
import { runPython } from '../../engine/testing/python'
import { languages } from '../../i18n/text'
import { lectureCode } from './lecture-code'
import { listing } from './listing'

describe('the listing', () => {
  it('has every comment that its code names, and no other', () => {
    for (const { code, comments } of Object.values(listing))
      expect([...code.matchAll(/# \{(.+)\}$/gm)].map(([, name]) => name)).toEqual(Object.keys(comments))
  })

  it('is the same program in both languages, but for the comments', () => {
    const [english = '', korean = ''] = languages.map(lectureCode)
    const same = runPython(`import ast
print(*(ast.dump(ast.parse(text)) for text in ${JSON.stringify([english, korean])}), sep="\\n")`)
    const [first, second] = same.trimEnd().split('\n')
    expect(first).toBe(second)
    expect(english).not.toMatch(/[가-힣]/)
    for (const line of korean.split('\n').filter((text) => text.includes('# ')))
      expect(line).toMatch(/[가-힣]/)
  })

  it('fits in 88 columns', () => {
    for (const line of lectureCode('en').split('\n')) expect(line.length, line).toBeLessThanOrEqual(88)
  })
})
