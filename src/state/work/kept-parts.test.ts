import { describe, expect, it } from 'vitest'
import { keptParts } from './kept-parts'
import { workText } from './work-text'

const written = async (...args: Parameters<typeof keptParts>): Promise<unknown> =>
  JSON.parse(workText(await keptParts(...args)))

describe('the contents of a shelf', () => {
  it('have one part for each record', async () => {
    const all = async () => [['model', { version: 1 }] as const, ['run:a', { version: 1, id: 'a' }] as const]
    expect(await written({ all })).toMatchObject({
      'kept model': { version: 1 },
      'kept run:a': { version: 1, id: 'a' },
      unreadable: {},
    })
  })

  it('have an error in their place if the shelf refuses', async () => {
    const all = () => Promise.reject(new Error('refused'))
    expect(await written({ all })).toEqual({ version: 1, unreadable: { kept: 'refused' } })
  })

  it('have an error in their place if the shelf does not answer', async () => {
    const all = () => new Promise<never>(() => {})
    expect(await written({ all }, 1)).toEqual({
      version: 1,
      unreadable: { kept: 'The browser’s storage did not answer in 1 ms.' },
    })
  })
})
