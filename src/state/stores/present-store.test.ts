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
  it('wants the whole screen, and is not blank', () => {
    expect(isPresenting(appStore.getState())).toBe(true)
    expect(presentStore.getState()).toMatchObject({ wantsFullScreen: true, isBlank: false })
  })

  it('is left with its blank screen', () => {
    presentStore.getState().setBlank(true)
    presentStore.getState().leave()
    expect(isPresenting(appStore.getState())).toBe(false)
    expect(presentStore.getState()).toMatchObject({ wantsFullScreen: false, isBlank: false })
  })

  it('goes on through steps, and ends when another page is opened', () => {
    appStore.getState().change({ step: 3, theme: 'dark' })
    expect(isPresenting(appStore.getState())).toBe(true)
    appStore.getState().open('#/lesson/sigmoid')
    expect(isPresenting(appStore.getState())).toBe(false)
    expect(presentStore.getState().wantsFullScreen).toBe(false)
  })

  it('goes on, on the whole screen, where the next address asks for it', () => {
    appStore.getState().open('#/lesson/sigmoid?present=1')
    expect(isPresenting(appStore.getState())).toBe(true)
    expect(presentStore.getState().wantsFullScreen).toBe(true)
  })

  it('is not there on a page without a stage', () => {
    appStore.getState().open('#/train?present=1')
    expect(isPresenting(appStore.getState())).toBe(false)
    appStore.getState().open('#/train?iteration=3&present=1')
    expect(isPresenting(appStore.getState())).toBe(true)
  })

  it('grows and shrinks between two ends', () => {
    const { resize } = presentStore.getState()
    resize(1)
    resize(-1)
    expect(presentStore.getState().size).toBeCloseTo(1, 12)
    for (let times = 0; times < 20; times++) resize(1)
    expect(presentStore.getState().size).toBeCloseTo(1.15 ** 5, 12)
    for (let times = 0; times < 20; times++) resize(-1)
    expect(presentStore.getState().size).toBeCloseTo(1.15 ** -6, 12)
  })
})
