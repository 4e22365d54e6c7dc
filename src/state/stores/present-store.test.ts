import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { formatLink } from '../link/format-link'
import { appStore, isPresenting } from './app-store'
import { presentStore, wasAsked } from './present-store'

afterEach(() => {
  appStore.setState(appStore.getInitialState(), true)
  presentStore.setState(presentStore.getInitialState(), true)
})

beforeEach(() => {
  appStore.getState().open('#/lesson/relu')
  presentStore.getState().present()
})

describe('the presentation', () => {
  it('asks for full screen, and is not blank', () => {
    expect(isPresenting(appStore.getState())).toBe(true)
    expect(presentStore.getState()).toMatchObject({ wantsFullScreen: true, blank: undefined })
  })

  it('takes its blank screen with it when it ends', () => {
    presentStore.getState().setBlank('black')
    presentStore.getState().leave()
    expect(isPresenting(appStore.getState())).toBe(false)
    expect(presentStore.getState()).toMatchObject({ wantsFullScreen: false, blank: undefined })
  })

  it('continues across steps, and ends when another page is opened', () => {
    appStore.getState().change({ step: 3, theme: 'dark' })
    expect(isPresenting(appStore.getState())).toBe(true)
    appStore.getState().open('#/lesson/sigmoid')
    expect(isPresenting(appStore.getState())).toBe(false)
    expect(presentStore.getState().wantsFullScreen).toBe(false)
  })

  it('ends its overview with its graph, and keeps it across steps', () => {
    presentStore.getState().toggleOverview()
    appStore.getState().change({ step: 3 })
    expect(presentStore.getState().isOverview).toBe(true)
    appStore.getState().open('#/lesson/relu?part=other&present=1')
    expect(presentStore.getState().isOverview).toBe(false)
    presentStore.getState().toggleOverview()
    presentStore.getState().leave()
    expect(presentStore.getState().isOverview).toBe(false)
  })

  it('continues in full screen if the next address asks for it', () => {
    appStore.getState().open('#/lesson/sigmoid?present=1')
    expect(isPresenting(appStore.getState())).toBe(true)
    expect(presentStore.getState().wantsFullScreen).toBe(true)
  })

  it('does not exist on a page without a stage', () => {
    appStore.getState().open('#/progress?present=1')
    expect(isPresenting(appStore.getState())).toBe(false)
    appStore.getState().open('#/train?iteration=3&present=1')
    expect(isPresenting(appStore.getState())).toBe(true)
  })

  it('remembers until its end where something was asked', () => {
    const { noteAsked, leave } = presentStore.getState()
    noteAsked('relu', 3)
    noteAsked('relu', 3)
    const { asked } = presentStore.getState()
    expect(asked).toHaveLength(1)
    expect([wasAsked(asked, 'relu', 3), wasAsked(asked, 'relu', 2), wasAsked(asked, 'sigmoid', 3)]).toEqual([
      true,
      false,
      false,
    ])
    leave()
    expect(presentStore.getState().asked).toEqual([])
  })

  it('shows a number that is covered with the next step, and once nothing is asked any more', () => {
    const { toggleAsking } = presentStore.getState()
    const isCovered = () => appStore.getState().link.isCovered
    toggleAsking()
    appStore.getState().change({ step: 2, isCovered: true })
    appStore.getState().change({ theme: 'dark' })
    expect(isCovered()).toBe(true)
    appStore.getState().change({ step: 2 })
    expect(isCovered()).toBeUndefined()
    appStore.getState().change({ isCovered: true })
    toggleAsking()
    expect(isCovered()).toBeUndefined()
  })

  it('grows and shrinks between two limits', () => {
    const { resize } = presentStore.getState()
    resize(1)
    resize(-1)
    expect(presentStore.getState().size).toBeCloseTo(1, 12)
    for (let times = 0; times < 20; times++) resize(1)
    expect(presentStore.getState().size).toBeCloseTo(1.15 ** 5, 12)
    for (let times = 0; times < 20; times++) resize(-1)
    expect(presentStore.getState().size).toBeCloseTo(1.15 ** -6, 12)
  })

  it('takes along what only the stage shows, and nothing else', () => {
    appStore.getState().open('#/lesson/relu?step=2&present=1&beside=classes&slope=1&edges=symbols')
    appStore.getState().change({ step: 3 })
    expect(appStore.getState().link).toMatchObject({
      beside: 'classes',
      isSlopeShown: true,
      edges: 'symbols',
    })
    presentStore.getState().leave()
    expect(formatLink(appStore.getState().link)).toBe('#/lesson/relu?step=3')
  })
})
