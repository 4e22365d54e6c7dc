import { useLayoutEffect, useRef } from 'react'

/** Which controls use which keys themselves, by selector. */
const users: readonly { readonly selector: string; readonly uses: (key: string) => boolean }[] = [
  {
    selector:
      'dialog[open], select, textarea, [contenteditable=true], input:not([type=range], [type=checkbox], [type=radio])',
    uses: () => true,
  },
  { selector: 'input[type=range]', uses: (key) => /^(Arrow|Page|Home|End)/.test(key) },
  { selector: 'input[type=radio]', uses: (key) => /^Arrow/.test(key) },
  { selector: 'button', uses: (key) => key === ' ' || key === 'Enter' },
  { selector: 'input[type=checkbox], input[type=radio]', uses: (key) => key === ' ' },
]

/** The letter on a key that writes another script, such as ㅊ on C; empty for other keys. */
const latinLetter = ({ key, code }: KeyboardEvent): string =>
  /^Key[A-Z]$/.test(code) && /^\P{ASCII}$/u.test(key) ? code.slice(-1).toLowerCase() : ''

/** Commands that repeat while their key is held down; all others run once. */
const repeated: ReadonlySet<string> = new Set(['next', 'previous'])

/** Whether the focused control, or a focused box that scrolls sideways, uses a key itself. */
export function isUsedBy(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false
  if (users.some(({ selector, uses }) => uses(key) && target.closest(selector) !== null)) return true
  const scrolls = target !== document.body && target.scrollWidth > target.clientWidth
  return (
    scrolls && (key === 'ArrowLeft' || key === 'ArrowRight') && getComputedStyle(target).overflowX === 'auto'
  )
}

/**
 * Listens for keys on the whole page as soon as it is shown; `commands` maps keys to commands, which are told whether
 * the key is held down, and a focused control that uses a key itself takes precedence.
 */
export function useKeys<Command extends string>(
  commands: Readonly<Record<string, Command>>,
  actions: Readonly<Record<Command, (isHeld: boolean) => void>>,
): void {
  const latest = useRef({ commands, actions })
  useLayoutEffect(() => {
    latest.current = { commands, actions }
  })
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const { commands, actions } = latest.current
      const command = commands[event.key] ?? commands[latinLetter(event)]
      const isModified = event.ctrlKey || event.metaKey || event.altKey
      if (!command || isModified || event.defaultPrevented || isUsedBy(event.target, event.key)) return
      event.preventDefault()
      if (!event.repeat || repeated.has(command)) actions[command](event.repeat)
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
