import { sleep } from '../../src/lib/sleep'

/** How long a page may take to show what is expected of it. */
const patienceMs = 90_000
const pauseMs = 100

/** Reads again and again until nothing is wrong or the time is up; returns the last reading, and what is wrong with it. */
export async function until<Value>(
  read: () => Promise<Value>,
  faultsOf: (value: Value) => readonly string[],
): Promise<{ readonly value: Value; readonly faults: readonly string[] }> {
  const startMs = performance.now()
  for (;;) {
    const value = await read()
    const faults = faultsOf(value)
    if (faults.length === 0 || performance.now() - startMs > patienceMs) return { value, faults }
    await sleep(pauseMs)
  }
}
