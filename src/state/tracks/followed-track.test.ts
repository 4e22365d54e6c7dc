import { afterEach, describe, expect, it } from 'vitest'
import { lessonById } from '../../lessons/all'
import { required } from '../../lib/required'
import { runningOrder } from '../lecture/running-order.at-build'
import { formatLink } from '../link/format-link'
import { parseLink } from '../link/parse-link'
import { appStore } from '../stores/app-store'
import { openSession } from '../testing/open-session'
import { atHand, followedTrack, linksBeside } from './followed-track'
import type { KeptStop } from './track'

afterEach(() => appStore.setState(appStore.getInitialState(), true))

const nothing = { en: '', ko: '' }
const stop = (id: string, address: string, title = nothing, notes = nothing): KeptStop => ({
  id,
  address: `#/lesson/${address}`,
  title,
  notes,
})

const track = atHand({
  id: 'mine',
  name: nothing,
  changed: 1,
  stops: [
    stop('a', 'relu', { en: 'Gates', ko: '' }, { en: '', ko: '질문하기' }),
    stop('b', 'gone'),
    stop('c', 'relu?step=3&in.X=[[1,2],[3,4]]&beside=classes', { en: 'Later', ko: '' }),
    stop('d', 'affine'),
  ],
})

const linkNow = () => appStore.getState().link

describe('a track that is followed', () => {
  it('lists the stops that there are, with the one that was reached', () => {
    const { stops = [] } = followedTrack(track, parseLink('#/lesson/relu?step=1&stop=1').link)
    expect(stops.map(({ lesson, part, isHere }) => [lesson.en, part?.en, isHere])).toEqual([
      ['Gates', 'ReLU', true],
      ['Later', 'ReLU · step 3', false],
      ['Affine, one sample', 'The whole layer', false],
    ])
  })

  it('opens a stop on the stage, as it was marked, in the language and theme at hand', () => {
    appStore
      .getState()
      .open('#/lesson/addition?in.x=9&present=1&show=abc&track=mine&stop=1&lang=ko&theme=dark')
    followedTrack(track, linkNow()).stops?.[1]?.open()
    expect(formatLink(linkNow())).toBe(
      '#/lesson/relu?step=3&in.X=[[1,2],[3,4]]&present=1&show=abc&track=mine&stop=2&beside=classes&lang=ko&theme=dark',
    )
  })

  it('leads the lecturer’s window as a lecturer’s window', () => {
    appStore.getState().open('#/lesson/relu?step=5&presenter=1&show=abc&track=mine&stop=1')
    const place = { isFirst: false, isLast: true, ahead: { step: 5 }, behind: { step: 4 } }
    followedTrack(track, linkNow()).followed?.next(place)?.()
    expect(linkNow()).toMatchObject({ stop: 2, isPresenter: true, show: 'abc' })
    expect(linkNow()).not.toHaveProperty('isPresenting')
  })

  it('has the title of a stop at the beginning of its program alone, and its notes throughout', () => {
    const at = (query: string) => followedTrack(track, parseLink(`#/lesson/relu?${query}`).link).followed
    expect(at('step=2&stop=1')).toMatchObject({
      title: { en: 'Gates', ko: 'Gates' },
      notes: { en: '질문하기', ko: '질문하기' },
    })
    expect(at('step=3&in.X=[[1,2],[3,4]]&stop=2')).not.toHaveProperty('title')
    expect(at('step=3&in.X=[[1,2],[3,4]]&stop=2')).not.toHaveProperty('notes')
  })

  it('knows what is next to it', () => {
    expect(
      linksBeside(track, parseLink('#/lesson/relu?stop=2&step=3').link).map(({ route }) => route),
    ).toEqual([
      { page: 'lesson', lesson: 'affine' },
      { page: 'lesson', lesson: 'relu' },
    ])
  })
})

it('a link to the last step opens it, and says so by its number', () => {
  const { link, problems, step } = openSession(
    required(lessonById('addition'), 'addition'),
    parseLink('#/lesson/addition?step=last&detail=node').link,
  )
  const last = runningOrder.find(({ part }) => part === 'addition')?.last.node
  expect([link.step, step, problems]).toEqual([last, last, []])
})
