import { afterEach, describe, expect, it } from 'vitest'
import { translate } from '../../i18n/translate'
import { appStore } from './app-store'
import { languageStore, needWords, showLanguage } from './language-store'

afterEach(() => {
  appStore.setState(appStore.getInitialState(), true)
  languageStore.setState(languageStore.getInitialState(), true)
})

const want = (language: 'en' | 'ko'): void => appStore.getState().prefer({ language, theme: 'light' })

describe('the language on screen', () => {
  it('changes once it has the words of every area that has been shown', async () => {
    await needWords(['stage'])
    expect(translate('en', 'present.black')).toBe('Black screen')
    want('ko')
    const shown = showLanguage('ko')
    expect(languageStore.getState().language).toBe('en')
    await shown
    expect(languageStore.getState().language).toBe('ko')
    expect(translate('ko', 'present.black')).toMatch(/\p{Script=Hangul}/u)
    expect(translate('ko', 'nav.skip')).toMatch(/\p{Script=Hangul}/u)
  })

  it('stays if the visitor has meanwhile chosen another', async () => {
    want('ko')
    const shown = showLanguage('ko')
    want('en')
    await shown
    expect(languageStore.getState().language).toBe('en')
  })

  it('has the words of an area that was added while they were fetched', async () => {
    want('ko')
    await Promise.all([showLanguage('ko'), needWords(['microscope'])])
    expect(languageStore.getState().language).toBe('ko')
    expect(translate('ko', 'microscope.back')).toMatch(/\p{Script=Hangul}/u)
  })

  it('forgets that a language was missing once one is shown', async () => {
    languageStore.setState({ missing: 'ko' })
    want('ko')
    await showLanguage('ko')
    expect(languageStore.getState().missing).toBeUndefined()
  })
})
