/** Calls back after `delayMs`; returns what calls that off. */
export function wait(callback: () => void, delayMs: number): () => void {
  const timer = setTimeout(callback, delayMs)
  return () => clearTimeout(timer)
}
