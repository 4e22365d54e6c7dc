import { describe, expect, it } from 'vitest'
import { workText } from './work-text'

const written = (parts: Parameters<typeof workText>[0]): unknown => JSON.parse(workText(parts))

describe("the text of the visitor's work", () => {
  it('holds each part, and a version', () => {
    expect(written({ link: () => 'http://here/#/', lessonsDone: () => ['relu'] })).toEqual({
      version: 1,
      link: 'http://here/#/',
      lessonsDone: ['relu'],
      unreadable: {},
    })
  })

  it('reports a part that throws, and one that contains itself, and continues', () => {
    const endless: Record<string, unknown> = {}
    endless.own = endless
    expect(
      written({
        settings: () => {
          throw new Error('gone')
        },
        endless: () => endless,
        theme: () => 'dark',
      }),
    ).toEqual({
      version: 1,
      theme: 'dark',
      unreadable: { settings: 'gone', endless: 'Maximum call stack size exceeded' },
    })
  })

  it('writes a missing part as null', () => {
    expect(written({ code: () => undefined })).toMatchObject({ code: null })
  })
})
