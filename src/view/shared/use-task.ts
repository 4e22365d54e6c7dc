import { useState } from 'react'
import { messageOf } from '../../lib/message-of'

interface Task {
  readonly isBusy: boolean
  /** What the last work said when it failed. */
  readonly problem: string | undefined
  readonly run: (work: () => Promise<void>) => Promise<void>
}

/** Work that takes a while and may fail: whether it goes on, and what went wrong; a failure leaves it free to be tried again. */
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
