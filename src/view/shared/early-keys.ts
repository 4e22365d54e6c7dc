import { useLayoutEffect } from 'react'
import { flushSync } from 'react-dom'
import { isUsedBy } from './use-keys'

/** Keys that were pressed before anything listened to them, the first one first. */
const early: Pick<KeyboardEvent, 'key' | 'code'>[] = []

/** More than that was not meant. */
const most = 40

const named = ['PageDown', 'PageUp', 'ArrowRight', 'ArrowLeft', 'Home', 'End', 'Enter']

let listeners = 0

/** From now on keeps keys that are pressed while `isAwaited` says that the stage is on its way, until it listens. */
export function keepEarlyKeys(isAwaited: () => boolean): void {
  window.addEventListener('keydown', (event) => {
    const { key, code, repeat, target } = event
    if (listeners > 0) return
    if (!isAwaited()) early.length = 0
    else if (isMeant(event) && !repeat && !isUsedBy(target, key) && early.length < most)
      early.push({ key, code })
  })
}

const isMeant = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  !ctrlKey && !metaKey && !altKey && (key.length === 1 || named.includes(key))

/** Presses the keys that were pressed too early again, for a component whose own keys are listened to. */
export function useEarlyKeys(): void {
  useLayoutEffect(() => {
    listeners += 1
    queueMicrotask(pressAgain)
    return () => {
      listeners -= 1
    }
  }, [])
}

/** Each key finds what the one before it led to; if that is not there yet, the others wait for it. */
function pressAgain(): void {
  while (listeners > 0 && early.length > 0) {
    const key = early.shift()
    flushSync(() => void window.dispatchEvent(new KeyboardEvent('keydown', { ...key, cancelable: true })))
  }
}
