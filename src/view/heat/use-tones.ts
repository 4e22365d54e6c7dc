import { useSyncExternalStore } from 'react'
import { type Tone, type Tones, tonesOf } from './tones'

const themeOf = (): string => document.documentElement.dataset.theme ?? ''

function subscribe(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange)
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  return () => observer.disconnect()
}

/** The colours of each tone by theme: another theme has other custom properties. */
const known = new Map<string, Tones>()

function tonesNow(tone: Tone): Tones {
  const key = `${themeOf()} ${tone}`
  const style = getComputedStyle(document.documentElement)
  const tones = known.get(key) ?? tonesOf(tone, (name) => style.getPropertyValue(name))
  known.set(key, tones)
  return tones
}

/** The colours of a tone in the theme that is shown. */
export const useTones = (tone: Tone): Tones => useSyncExternalStore(subscribe, () => tonesNow(tone))
