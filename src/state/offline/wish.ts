const name = 'backstep.keep-mnist'

/** Whether MNIST may be kept without being asked: until the visitor removes it. */
export function isWanted(): boolean {
  try {
    return localStorage.getItem(name) !== 'no'
  } catch {
    return true
  }
}

/** Remembers what the visitor wants. */
export function want(isWanted: boolean): void {
  try {
    localStorage.setItem(name, isWanted ? 'yes' : 'no')
  } catch {
    // Where nothing can be stored, MNIST is not kept either.
  }
}
