import { useMemo, useSyncExternalStore } from 'react'
import { type Tone, type Tones, tonesOf } from './tones'

const themeOf = (): string => document.documentElement.dataset.theme ?? ''

function subscribe(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange)
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  return () => observer.disconnect()
}

/** The colours of a tone in the theme that is shown. */
export function useTones(tone: Tone): Tones {
  const theme = useSyncExternalStore(subscribe, themeOf)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another theme has other custom properties
  return useMemo(() => {
    const style = getComputedStyle(document.documentElement)
    return tonesOf(tone, (name) => style.getPropertyValue(name))
  }, [tone, theme])
}
