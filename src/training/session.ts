import type { FromWorker, ToWorker } from './protocol'
import { Run, type Surroundings } from './run'

/** Serves the page's requests: keeps at most one run, and posts what it reports under its id. */
export function createSession(surroundings: Surroundings, post: (message: FromWorker) => void) {
  let current: { runId: number; run: Run } | undefined

  function serveRun(run: Run, message: Exclude<ToWorker, { type: 'start' }>): void {
    if (message.type === 'go-on') run.goOn(message.goal)
    else if (message.type === 'stop') run.stop()
    else if (message.type === 'learning-rate') run.changeLearningRate(message.learningRate)
    else {
      const { runId, lookId, question } = message
      post({ type: 'seen', runId, lookId, answer: run.look(question) })
    }
  }

  return (message: ToWorker): void => {
    if (message.type === 'start') {
      const { runId, settings, goal, mnistUrl } = message
      current?.run.stop()
      const run = new Run(surroundings, goal, (report) => post({ ...report, runId }))
      current = { runId, run }
      void run.start(settings, mnistUrl)
    } else if (message.runId === current?.runId) {
      serveRun(current.run, message)
    }
  }
}
