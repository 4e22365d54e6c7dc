import { afterEach, describe, expect, it } from 'vitest'
import { sameText } from '../../i18n/text'
import { galleryLink } from '../link/link'
import { appStore, languageOf, themeOf } from './app-store'

afterEach(() => appStore.setState(appStore.getInitialState(), true))

describe('the app store', () => {
  it('goes to an address, and keeps what it could not read', () => {
    appStore.getState().open('#/lesson/relu?step=2&theme=pink')
    const { link, problems } = appStore.getState()
    expect(link).toEqual({ ...galleryLink, route: { page: 'lesson', lesson: 'relu' }, step: 2 })
    expect(problems.map(({ en }) => en)).toEqual([expect.stringContaining('“theme=pink”')])
    appStore.getState().dismissProblems()
    expect(appStore.getState()).toMatchObject({ link, problems: [] })
  })

  it('adopts the corrected link, and adds why', () => {
    appStore.getState().open('#/lesson/relu?step=99&theme=pink')
    const { link } = appStore.getState()
    const settled = { link: { ...link, step: 4 }, problems: [sameText('No such step.')] }
    appStore.getState().settle(link, settled)
    expect(appStore.getState().link).toEqual(settled.link)
    expect(appStore.getState().problems.map(({ en }) => en)).toEqual([
      expect.stringContaining('“theme=pink”'),
      'No such step.',
    ])
  })

  it('does not correct a link that is no longer current', () => {
    appStore.getState().open('#/lesson/relu?step=99')
    const { link } = appStore.getState()
    appStore.getState().open('#/train')
    appStore.getState().settle(link, { link: { ...link, step: 4 }, problems: [sameText('No such step.')] })
    expect(appStore.getState()).toMatchObject({ link: { route: { page: 'train' } }, problems: [] })
  })

  it('drops the problems of one address at the next', () => {
    appStore.getState().open('#/nowhere')
    appStore.getState().open('#/train')
    expect(appStore.getState()).toMatchObject({ link: { route: { page: 'train' } }, problems: [] })
  })

  it('changes some fields and keeps the rest', () => {
    appStore.getState().open('#/lesson/relu?step=2&lang=ko')
    appStore.getState().change({ step: 3 })
    expect(appStore.getState().link).toEqual({
      ...galleryLink,
      route: { page: 'lesson', lesson: 'relu' },
      step: 3,
      language: 'ko',
    })
  })

  it('resets changed inputs and a changed upstream gradient, and nothing else', () => {
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

  it('shows a folded graph, and one on the stage, with an automatic view', () => {
    const hash = '#/lesson/relu?view=0,0,0.5,0.5&moved=k3x;X:1,2'
    for (const change of [{ open: [] }, { isPresenting: true }] as const) {
      appStore.getState().open(hash)
      appStore.getState().change({ step: 1 })
      expect(appStore.getState().link.view).toEqual({ x: 0, y: 0, width: 0.5, height: 0.5 })
      appStore.getState().change(change)
      expect(appStore.getState().link.view).toBeUndefined()
      expect(appStore.getState().link.moved?.nodes).toEqual([['X', 1, 2]])
    }
  })

  it('shows every stage of a new step', () => {
    appStore.getState().open('#/lesson/relu?step=2&stage=1')
    appStore.getState().change({ detail: 'detail' })
    expect(appStore.getState().link.stage).toBe(1)
    appStore.getState().change({ step: 3 })
    expect(appStore.getState().link).not.toHaveProperty('stage')
  })

  it("uses the language and the theme of the link, or else the visitor's own", () => {
    appStore.getState().prefer({ language: 'ko', theme: 'dark' })
    expect([languageOf(appStore.getState()), themeOf(appStore.getState())]).toEqual(['ko', 'dark'])
    appStore.getState().open('#/?lang=en&theme=light')
    expect([languageOf(appStore.getState()), themeOf(appStore.getState())]).toEqual(['en', 'light'])
    expect(appStore.getState().preferences).toEqual({ language: 'ko', theme: 'dark' })
  })

  it("keeps the visitor's choices, in the link and for later visits", () => {
    appStore.getState().open('#/?theme=dark')
    appStore.getState().choose({ language: 'ko' })
    expect(appStore.getState().link).toMatchObject({ language: 'ko', theme: 'dark' })
    expect(appStore.getState().preferences).toEqual({ language: 'ko', theme: 'light' })
  })
})
