import { type CheckParts, CheckRun } from './check-run'
import type { FromWorker, ToWorker } from './protocol'

/** Handles the page's requests: runs at most one check at a time, and posts its reports under its id. */
export function createSession(parts: CheckParts, post: (message: FromWorker) => void) {
  let current: { runId: number; run: CheckRun } | undefined

  return (message: ToWorker): void => {
    if (message.type === 'start') {
      const { runId, request, mnistUrl } = message
      current?.run.stop()
      const run = new CheckRun(parts, (report) => post({ ...report, runId }))
      current = { runId, run }
      void run.start(request, mnistUrl)
    } else if (message.runId === current?.runId) {
      current.run.stop()
      current = undefined
    }
  }
}
