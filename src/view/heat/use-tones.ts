import { useSyncExternalStore } from 'react'
import { type Tone, type Tones, tonesOf } from './tones'

const themeOf = (): string => document.documentElement.dataset.theme ?? ''

function subscribe(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange)
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  return () => observer.disconnect()
}

const known = new Map<string, Tones>()

/** The colours of a tone in a theme, read from its custom properties only once. */
function tonesIn(theme: string, tone: Tone): Tones {
  const key = `${theme} ${tone}`
  const style = getComputedStyle(document.documentElement)
  const tones = known.get(key) ?? tonesOf(tone, (name) => style.getPropertyValue(name))
  known.set(key, tones)
  return tones
}

/** The colours of a tone in the current theme. */
export const useTones = (tone: Tone): Tones => tonesIn(useSyncExternalStore(subscribe, themeOf), tone)
