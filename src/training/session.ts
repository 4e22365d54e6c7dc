import type { FromWorker, ToWorker } from './protocol'
import { Run, type Surroundings } from './run'

/** Serves the page's requests: keeps at most one run, and posts what it reports under its id. */
export function createSession(surroundings: Surroundings, post: (message: FromWorker) => void) {
  let current: { runId: number; run: Run } | undefined

  return (message: ToWorker): void => {
    if (message.type === 'start') {
      const { runId, settings, goal, mnistUrl } = message
      current?.run.stop()
      const run = new Run(surroundings, goal, (report) => post({ ...report, runId }))
      current = { runId, run }
      void run.start(settings, mnistUrl)
    } else if (message.runId === current?.runId) {
      if (message.type === 'go-on') {
        current.run.goOn(message.goal)
      } else {
        current.run.stop()
        current = undefined
      }
    }
  }
}
