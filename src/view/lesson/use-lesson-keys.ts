import { useLayoutEffect, useRef } from 'react'

type Command = 'next' | 'previous' | 'first' | 'last' | 'play' | 'help'

const commands: Readonly<Record<string, Command>> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  p: 'play',
  P: 'play',
  '?': 'help',
}

/** What uses which keys itself, by selector. */
const users: readonly { readonly selector: string; readonly uses: (key: string) => boolean }[] = [
  { selector: 'dialog[open], select, textarea, input:not([type=range], [type=checkbox])', uses: () => true },
  { selector: 'input[type=range]', uses: (key) => /^(Arrow|Page|Home|End)/.test(key) },
  { selector: 'button, summary, input[type=checkbox]', uses: (key) => key === ' ' },
]

/** Whether the focused control, or a place that can be scrolled sideways, uses a key itself. */
function isUsedBy(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false
  if (users.some(({ selector, uses }) => uses(key) && target.closest(selector) !== null)) return true
  const scrolls = target !== document.body && target.scrollWidth > target.clientWidth
  return (
    scrolls && (key === 'ArrowLeft' || key === 'ArrowRight') && getComputedStyle(target).overflowX === 'auto'
  )
}

/** Listens for the lesson's keys on the whole page from the moment it is shown; keys yield to a focused control that uses them. */
export function useLessonKeys(actions: Readonly<Record<Command, () => void>>): void {
  const latest = useRef(actions)
  useLayoutEffect(() => {
    latest.current = actions
  })
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const command = commands[event.key]
      const isModified = event.ctrlKey || event.metaKey || event.altKey
      if (!command || isModified || event.defaultPrevented || isUsedBy(event.target, event.key)) return
      event.preventDefault()
      latest.current[command]()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
