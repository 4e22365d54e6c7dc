import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { appStore } from '../stores/app-store'
import { presentStore } from '../stores/present-store'
import { connectShow } from './connect-show'
import { presenterAddress } from './open-presenter'

const nothingElse = { blank: null, tool: null, isAsking: false, isOverview: false }

/** The other window of the show. */
let other: BroadcastChannel
let heard: unknown[]
let end: () => void

const open = (hash: string): void => appStore.getState().open(hash)

beforeEach(async () => {
  open('#/lesson/relu?step=2&present=1&show=abc&lang=ko')
  heard = []
  other = new BroadcastChannel('backstep-show-abc')
  other.onmessage = ({ data }: MessageEvent) => heard.push(data)
  end = connectShow('abc')
  await vi.waitFor(() => expect(heard).toEqual([{ kind: 'asks' }]))
  heard = []
})

afterEach(() => {
  end()
  other.close()
  appStore.setState(appStore.getInitialState(), true)
  presentStore.setState(presentStore.getInitialState(), true)
})

const placeAt = (link: string, more: object = {}) => ({
  kind: 'place',
  place: { link, ...nothingElse, ...more },
})

/** A place that the other window has moved to. */
const place = (link: string, more: object = {}, at = 9, by = 'other') => ({
  ...placeAt(link, more),
  move: { at, by },
})

describe('the windows of a show', () => {
  it('are told of each step, without what a window has for itself', async () => {
    appStore.getState().change({ step: 3 })
    await vi.waitFor(() => expect(heard).toMatchObject([placeAt('#/lesson/relu?step=3')]))
    presentStore.getState().setBlank('black')
    await vi.waitFor(() =>
      expect(heard[1]).toMatchObject(placeAt('#/lesson/relu?step=3', { blank: 'black' })),
    )
  })

  it('go where another one goes, and stay what they are, and tell nobody of that', async () => {
    other.postMessage(
      place('#/lesson/sigmoid?step=4&in.x=2&beside=classes', {
        isAsking: true,
        isOverview: true,
        tool: 'pen',
      }),
    )
    await vi.waitFor(() => expect(appStore.getState().link.step).toBe(4))
    expect(appStore.getState().link).toMatchObject({
      route: { page: 'lesson', lesson: 'sigmoid' },
      inputs: { x: 2 },
      beside: 'classes',
      isPresenting: true,
      show: 'abc',
      language: 'ko',
    })
    expect(presentStore.getState()).toMatchObject({ isAsking: true, isOverview: true, tool: 'pen' })
    appStore.getState().change({ step: 5 })
    await vi.waitFor(() => expect(heard).toHaveLength(1))
    expect(heard[0]).toMatchObject({ place: { link: '#/lesson/sigmoid?step=5&in.x=2&beside=classes' } })
  })

  it('answer one that asks where they are', async () => {
    other.postMessage({ kind: 'asks' })
    await vi.waitFor(() => expect(heard).toMatchObject([placeAt('#/lesson/relu?step=2')]))
  })

  it('stay where a later move led, whatever comes in late', async () => {
    other.postMessage(place('#/lesson/relu?step=4', {}, 5))
    await vi.waitFor(() => expect(appStore.getState().link.step).toBe(4))
    appStore.getState().change({ step: 1 })
    await vi.waitFor(() => expect(heard).toHaveLength(1))
    const { move } = heard[0] as ReturnType<typeof place>
    other.postMessage(place('#/lesson/relu?step=3', {}, move.at - 1))
    other.postMessage(place('#/lesson/relu?step=2', {}, move.at, '')) // at the same time, from a window that gives way
    other.postMessage({ kind: 'asks' })
    await vi.waitFor(() => expect(heard).toHaveLength(2))
    expect(appStore.getState().link.step).toBe(1)
    other.postMessage(place('#/lesson/relu?step=2', {}, move.at, 'z')) // and from one that does not
    await vi.waitFor(() => expect(appStore.getState().link.step).toBe(2))
  })

  it('ignore what is no message of theirs', async () => {
    for (const data of [
      null,
      'x',
      { kind: 'place' },
      { kind: 'place', place: { link: 3 } },
      { __proto__: null },
    ])
      other.postMessage(data)
    other.postMessage(place('#/lesson/relu?step=1'))
    await vi.waitFor(() => expect(appStore.getState().link.step).toBe(1))
  })
})

it('the address of the lecturer’s window has the place and the show, and the show stays', () => {
  expect(presenterAddress()).toBe('#/lesson/relu?step=2&presenter=1&show=abc&lang=ko')
  open('#/lesson/relu?step=2&present=1')
  const address = presenterAddress()
  expect(address).toMatch(/^#\/lesson\/relu\?step=2&presenter=1&show=[0-9a-f]{8}$/)
  expect(presenterAddress()).toBe(address)
})
