import { useEffect, useRef } from 'react'

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

/** Whether the focused control uses a key itself. */
function isUsedBy(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false
  if (target.closest('dialog[open], input, select, textarea, [contenteditable]')) return true
  return key === ' ' && target.closest('button, a, summary') !== null
}

/** Listens for the lesson's keys on the whole page; keys yield to a focused control that uses them. */
export function useLessonKeys(actions: Readonly<Record<Command, () => void>>): void {
  const latest = useRef(actions)
  useEffect(() => {
    latest.current = actions
  })
  useEffect(() => {
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
