const names = { id: 'backstep.open-id', link: 'backstep.open-link' } as const

/** What a window remembers of its program while it is loaded again: its id, and its packed text in the address. */
type Remembered = keyof typeof names

/** What this window remembers; undefined if that is nothing. */
export function remembered(what: Remembered): string | undefined {
  try {
    return sessionStorage.getItem(names[what]) ?? undefined
  } catch {
    return undefined
  }
}

/** Remembers something for this window. */
export function remember(what: Remembered, value: string | undefined): void {
  try {
    if (value === undefined) sessionStorage.removeItem(names[what])
    else sessionStorage.setItem(names[what], value)
  } catch {
    // Without storage, the window starts from its address.
  }
}
