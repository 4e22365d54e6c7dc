import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { appStore, isPresenting } from './app-store'
import { presentStore } from './present-store'

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
    appStore.getState().open('#/train?present=1')
    expect(isPresenting(appStore.getState())).toBe(false)
    appStore.getState().open('#/train?iteration=3&present=1')
    expect(isPresenting(appStore.getState())).toBe(true)
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

  it('shows slopes until that is turned off', () => {
    presentStore.getState().toggleSlope()
    appStore.getState().open('#/lesson/sigmoid?present=1')
    expect(presentStore.getState().isSlopeShown).toBe(true)
    presentStore.getState().toggleSlope()
    expect(presentStore.getState().isSlopeShown).toBe(false)
  })
})
