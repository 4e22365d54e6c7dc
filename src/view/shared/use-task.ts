import { useState } from 'react'
import { messageOf } from '../../lib/message-of'

interface Task {
  readonly isBusy: boolean
  /** The error message of the last work, if it failed. */
  readonly problem: string | undefined
  readonly run: (work: () => Promise<void>) => Promise<void>
}

/**
 * Runs work that takes a while and may fail: tells whether it is running and what went wrong; it can be run
 * again after a failure.
 */
export function useTask(): Task {
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const run = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true)
    setProblem(undefined)
    try {
      await work()
    } catch (thrown) {
      setProblem(messageOf(thrown))
    } finally {
      setBusy(false)
    }
  }
  return { isBusy, problem, run }
}
