const key = 'backstep.open-program'

/** The id of the program that was open in this window before it was loaded again; undefined if there is none. */
export function readOpenId(): string | undefined {
  try {
    return sessionStorage.getItem(key) ?? undefined
  } catch {
    return undefined
  }
}

/** Remembers for this window which program is open. */
export function writeOpenId(id: string | undefined): void {
  try {
    if (id === undefined) sessionStorage.removeItem(key)
    else sessionStorage.setItem(key, id)
  } catch {
    // Without storage, the window starts from the latest program.
  }
}
