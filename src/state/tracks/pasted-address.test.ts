import { describe, expect, it } from 'vitest'
import { packText } from '../play/packed-text'
import { pastedStop, readPasted } from './pasted-address'

const here = 'https://example.org/backstep/#/track/abc'

describe('an address that is pasted as that of a stop', () => {
  it.each([
    ['a whole one', 'https://example.org/backstep/#/lesson/relu?step=2', '#/lesson/relu?step=2'],
    ['with the name of the file', 'https://example.org/backstep/index.html#/lesson/relu', '#/lesson/relu'],
    ['a hash with blanks around it', '  #/lesson/relu?step=2\n', '#/lesson/relu?step=2'],
    [
      'of the stage, without window, track, language and theme',
      '#/lesson/relu?step=1&present=1&beside=program&show=a1&track=abc&stop=3&lang=ko&theme=dark',
      '#/lesson/relu?step=1&beside=program',
    ],
    [
      'without what is as the lesson has it',
      '#/lesson/multiplication?in.x=2&in.y=7',
      '#/lesson/multiplication?in.y=7',
    ],
    ['at the last step', '#/lesson/relu?step=last', '#/lesson/relu?step=4'],
    ['a step that there is not', '#/lesson/relu?step=999', '#/lesson/relu?step=4'],
    ['of training', '#/train?step=2', '#/train?step=2'],
  ])('is taken: %s', async (_, pasted, address) => {
    expect(await pastedStop(pasted, here)).toEqual({ address })
  })

  it.each([
    ['nothing', '', 'elsewhere'],
    ['words', 'the third slide', 'elsewhere'],
    ['another page', 'https://example.com/backstep/#/lesson/relu', 'elsewhere'],
    ['another folder', 'https://example.org/other/#/lesson/relu', 'elsewhere'],
    ['no address at all', 'https://', 'elsewhere'],
    ['a script', 'javascript:alert(1)#/lesson/relu', 'elsewhere'],
    ['the start page', 'https://example.org/backstep/', 'elsewhere'],
    ['a page without a stage', '#/words', 'no-stage'],
    ['a page that there is not', '#/nowhere', 'unreadable'],
    ['a setting that cannot be read', '#/lesson/relu?step=two', 'unreadable'],
    ['a lesson that there is not', '#/lesson/gone', 'missing'],
    ['a part that there is not', '#/lesson/relu?part=gone', 'missing'],
    ['the program of the playground', '#/play?step=2', 'own-program'],
    ['a program that was cut', '#/play?program=1eJw', 'unreadable'],
  ])('is refused: %s', async (_, pasted, refusal) => {
    expect(await pastedStop(pasted, here)).toEqual({ refusal })
  })

  it('brings the program of the playground along, with its numbers in the text', async () => {
    const packed = await packText('x = 1\ny = x * x')
    const taken = await pastedStop(`#/play?program=${packed}&step=1&in.x=5`, here)
    expect(taken).toEqual({ address: `#/play?program=${await packText('x = 5\ny = x * x')}&step=1` })
  })

  it('is read on a page in a local file as well', () => {
    const file = 'file:///home/ada/backstep/index.html#/track/abc'
    expect(readPasted('file:///home/ada/backstep/index.html#/lesson/relu', file)).toMatchObject({
      route: { page: 'lesson', lesson: 'relu' },
    })
  })
})
