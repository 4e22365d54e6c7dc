import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { appStore } from './app-store'
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
    expect(presentStore.getState()).toMatchObject({
      isPresenting: true,
      wantsFullScreen: true,
      isBlank: false,
    })
  })

  it('is left with its blank screen', () => {
    presentStore.getState().setBlank(true)
    presentStore.getState().leave()
    expect(presentStore.getState()).toMatchObject({
      isPresenting: false,
      wantsFullScreen: false,
      isBlank: false,
    })
  })

  it('goes on through steps, and ends when another page is opened', () => {
    appStore.getState().change({ step: 3, theme: 'dark' })
    expect(presentStore.getState().isPresenting).toBe(true)
    appStore.getState().open('#/lesson/sigmoid')
    expect(presentStore.getState().isPresenting).toBe(false)
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
