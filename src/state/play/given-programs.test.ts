import { afterEach, describe, expect, it } from 'vitest'
import { codeWriters } from '../../export/code-writers'
import { lessonById } from '../../lessons/all'
import { required } from '../../lib/required'
import { third } from '../../microscope/testing/third-iteration'
import { graphOf } from '../../program/program-graphs'
import { testNet } from '../../training/testing/test-net'
import { givenArrays } from '../given/given-inputs'
import type { GivenSource } from '../given/given-set'
import { keepGiven } from '../given/keep-given'
import type { Link } from '../link/link'
import { parseLink } from '../link/parse-link'
import { openIteration } from '../session/iteration-session'
import type { OpenedProgram, ProgramSession } from '../session/program-session'
import { sessionAt } from '../session/session-at'
import { openSession } from '../testing/open-session'
import { givenAt } from './given-at'
import { openPlay } from './open-play'
import { unpackText } from './packed-text'
import { playLink } from './play-link'
import { editProgram, openProgram, playStore } from './play-store'

const digit: GivenSource = { kind: 'digit', image: 12, isTrained: false }

function lesson(hash: string): ProgramSession & { link: Link } {
  const { link } = parseLink(hash)
  const id = link.route.page === 'lesson' ? link.route.lesson : ''
  return openSession(required(lessonById(id), id), link, testNet())
}

const real = () => lesson('#/lesson/two-layer-net?part=real&step=5&in.image=12&in.trained=0')

const playGivenLink = async (session: ProgramSession, link: Link, source: GivenSource): Promise<string> =>
  playLink(session, link, await keepGiven(session, link, source))

/** Follows a link to the playground. */
async function followed(hash: string): Promise<Link> {
  const { link, problems } = parseLink(hash)
  expect(problems).toEqual([])
  openProgram(required(await unpackText(link.program ?? ''), 'a text'), await givenAt(link.given))
  return link
}

const shown = (link: Link): OpenedProgram =>
  openPlay(required(playStore.getState().read, 'nothing could be read'), link)

const outputOf = ({ run }: OpenedProgram): unknown => run.values[run.graph.output]

const namesNow = (): readonly string[] => {
  const { program, text } = required(playStore.getState().read, 'nothing could be read')
  return [...givenArrays(graphOf(program), text).keys()]
}

const firstFault = (): string | undefined => playStore.getState().diagnostics[0]?.text.en

afterEach(() => playStore.setState(playStore.getInitialState(), true))

describe('a program with given arrays on the playground', () => {
  it('has the numbers, the step and the code that a lesson shows', async () => {
    const session = real()
    const link = await followed(await playGivenLink(session, session.link, digit))
    expect(link).toMatchObject({ route: { page: 'play' }, step: 5, inputs: {} })
    expect(namesNow()).toEqual(['X', 'W1', 'b1', 'W2', 'b2', 't'])
    const opened = shown(link)
    expect(outputOf(opened)).toEqual(outputOf(session))
    const options = { language: 'en', isForReading: false } as const
    for (const { write } of Object.values(codeWriters)) {
      const code = ({ run, loss }: OpenedProgram) => write(run, loss, 'flat', options)
      expect(code(opened)).toEqual(code(session))
    }
  })

  it('has those of an iteration of training', async () => {
    const { iteration } = third([6], 'relu')
    const session = sessionAt(openIteration(iteration, { detail: 'detail' }), 3)
    const { link } = parseLink('#/train?iteration=3&step=3')
    const play = await followed(await playGivenLink(session, link, { kind: 'iteration', iteration: 3 }))
    expect(play.iteration).toBeUndefined()
    expect(outputOf(shown(play))).toEqual(outputOf(session))
  })

  it('has a line for an array that was changed by hand', async () => {
    const session = lesson('#/lesson/softmax-with-loss?part=digit&in.a=[0,0,0,0,0,0,0,0,0,9]')
    const link = await followed(await playGivenLink(session, session.link, digit))
    expect(playStore.getState().text.split('\n')[0]).toBe('a = [0, 0, 0, 0, 0, 0, 0, 0, 0, 9]')
    expect(namesNow()).toEqual(['t'])
    expect(outputOf(shown(link))).toEqual(outputOf(session))
    expect([...(playStore.getState().given?.found?.arrays.keys() ?? [])]).toEqual(['t'])
  })

  it('keeps its arrays while it is edited, and what the text assigns goes before', async () => {
    const session = real()
    await followed(await playGivenLink(session, session.link, digit))
    const { text } = playStore.getState()
    editProgram(`${text}\nR = 2 * L`)
    expect(namesNow()).toContain('W1')
    editProgram(`t = [1, 0, 0, 0, 0, 0, 0, 0, 0, 0]\n${text}`)
    expect(namesNow()).not.toContain('t')
    openProgram(text, undefined)
    expect(firstFault()).toContain('X')
  })

  it('keeps its text where the arrays are not in the browser, and the names are unknown', async () => {
    const session = real()
    const address = await playGivenLink(session, session.link, digit)
    const id = required(parseLink(address).link.given, 'an id')
    await followed(address.replace(id, '0123456789abcdef'))
    expect(playStore.getState()).toMatchObject({
      text: session.program.text,
      given: { id: '0123456789abcdef', found: undefined },
      read: undefined,
    })
    expect(firstFault()).toBe('The name X has no value. Give it one on a line above, for example X = 1.')
  })

  it('needs no id without given arrays', async () => {
    const session = lesson('#/lesson/relu?step=1')
    expect(parseLink(await playLink(session, session.link)).link.given).toBeUndefined()
  })
})
