import { afterEach, expect, it } from 'vitest'
import { appStore } from './app-store'
import { stageStore } from './stage-store'

afterEach(() => {
  stageStore.setState(stageStore.getInitialState(), true)
  appStore.setState(appStore.getInitialState(), true)
})

const pace = (): string => stageStore.getState().pace

it('continues stage by stage from a link into the middle of a derivation', () => {
  appStore.getState().open('#/lesson/sigmoid?step=10')
  expect(pace()).toBe('all')
  appStore.getState().open('#/lesson/sigmoid?step=10&stage=2')
  expect(pace()).toBe('each')
})

it('shows all stages at once if that is chosen', () => {
  appStore.getState().open('#/lesson/sigmoid?step=10&stage=2')
  stageStore.getState().choosePace('all')
  expect([pace(), appStore.getState().link.stage]).toEqual(['all', undefined])
  expect(appStore.getState().link.step).toBe(10)
})
