import { afterEach, describe, expect, it } from 'vitest'
import { galleryLink } from '../link/link'
import { appStore, languageOf, themeOf } from './app-store'

afterEach(() => appStore.setState(appStore.getInitialState(), true))

describe('the app store', () => {
  it('goes where an address leads, with what it could not read', () => {
    appStore.getState().open('#/lesson/relu?step=2&theme=pink')
    const { link, problems } = appStore.getState()
    expect(link).toEqual({ ...galleryLink, route: { page: 'lesson', lesson: 'relu' }, step: 2 })
    expect(problems.map(({ en }) => en)).toEqual([expect.stringContaining('“theme=pink”')])
    appStore.getState().dismissProblems()
    expect(appStore.getState()).toMatchObject({ link, problems: [] })
  })

  it('says also what does not fit the lesson, and goes on without it', () => {
    appStore.getState().open('#/lesson/relu?step=99&in.q=1')
    const { link, problems } = appStore.getState()
    expect(problems).toHaveLength(2)
    expect(link).toEqual({ ...galleryLink, route: { page: 'lesson', lesson: 'relu' }, step: 5 })
  })

  it('forgets the problems of one address at the next', () => {
    appStore.getState().open('#/nowhere')
    appStore.getState().open('#/train')
    expect(appStore.getState()).toMatchObject({ link: { route: { page: 'train' } }, problems: [] })
  })

  it('changes a part and keeps the rest', () => {
    appStore.getState().open('#/lesson/relu?step=2&lang=ko')
    appStore.getState().change({ step: 3 })
    expect(appStore.getState().link).toEqual({
      ...galleryLink,
      route: { page: 'lesson', lesson: 'relu' },
      step: 3,
      language: 'ko',
    })
  })

  it('takes back changed inputs and a changed upstream gradient, and nothing else', () => {
    appStore.getState().open('#/lesson/multiplication?step=3&detail=node&in.x=7&up=9&lang=ko')
    appStore.getState().restoreInputs()
    expect(appStore.getState().link).toEqual({
      ...galleryLink,
      route: { page: 'lesson', lesson: 'multiplication' },
      step: 3,
      detail: 'node',
      language: 'ko',
    })
  })

  it('shows the language and the theme of the link, else those that the viewer prefers', () => {
    appStore.getState().prefer({ language: 'ko', theme: 'dark' })
    expect([languageOf(appStore.getState()), themeOf(appStore.getState())]).toEqual(['ko', 'dark'])
    appStore.getState().change({ language: 'en', theme: 'light' })
    expect([languageOf(appStore.getState()), themeOf(appStore.getState())]).toEqual(['en', 'light'])
  })
})
