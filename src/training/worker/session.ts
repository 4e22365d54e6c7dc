import type { FromWorker, ToWorker } from '../protocol/protocol'
import type { RunParts } from './run-parts'
import { TrainingRun } from './training-run'

/** Handles the page's requests: runs at most one run at a time, and posts its reports under its id. */
export function createSession(parts: RunParts, post: (message: FromWorker) => void) {
  let current: { runId: number; run: TrainingRun } | undefined

  function serveRun(run: TrainingRun, message: Exclude<ToWorker, { type: 'start' }>): void {
    if (message.type === 'go-on') run.goOn(message.goal)
    else if (message.type === 'stop') void run.stop()
    else if (message.type === 'pace') run.changePace(message.pace)
    else if (message.type === 'learning-rate') void run.changeLearningRate(message.learningRate)
    else {
      const { runId, lookId, question } = message
      void run.look(question).then((answer) => post({ type: 'seen', runId, lookId, answer }))
    }
  }

  return (message: ToWorker): void => {
    if (message.type === 'start') {
      const { runId, ...request } = message
      void current?.run.stop()
      current = { runId, run: new TrainingRun(parts, request, (report) => post({ ...report, runId })) }
    } else if (message.runId === current?.runId) {
      serveRun(current.run, message)
    }
  }
}
