/** Calls back after `delayMs`; returns a function that cancels this. */
export function wait(callback: () => void, delayMs: number): () => void {
  const timer = setTimeout(callback, delayMs)
  return () => clearTimeout(timer)
}
