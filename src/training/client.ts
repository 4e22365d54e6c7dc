import type { FromWorker, Goal, ToWorker } from './protocol'
import { RunWorker, type WorkerLike } from './run-worker'
import type { TrainingSettings } from './settings'
import { idleState, loadingState, stateAfter, type TrainingState } from './training-state'
import type { Answers, QuestionKind, QuestionOf } from './window/questions'

const createTrainingWorker = (): WorkerLike<ToWorker, FromWorker> =>
  new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })

/** The page's end of training: asks the worker, and keeps the state that comes of its answers. */
export class TrainingClient {
  readonly #mnistUrl: string
  readonly #run: RunWorker<TrainingState, ToWorker, FromWorker>
  readonly getState: () => TrainingState
  readonly subscribe: (listener: () => void) => () => void
  #goal: Goal = 'end'
  readonly #waiting = new Map<number, (answer: Answers[QuestionKind] | undefined) => void>()
  #lookId = 0

  /** `mnistUrl`: the folder that MNIST lies in, absolute, ending in a slash. */
  constructor(mnistUrl: string, create = createTrainingWorker) {
    this.#mnistUrl = mnistUrl
    this.#run = new RunWorker<TrainingState, ToWorker, FromWorker>({
      create,
      initial: idleState,
      stateAfter: (state, answer) => {
        if (answer.type !== 'seen') return state.phase === 'stopped' ? state : stateAfter(state, answer)
        this.#waiting.get(answer.lookId)?.(answer.answer)
        this.#waiting.delete(answer.lookId)
        return state
      },
      failed: (state, detail) => {
        this.#answerNone()
        return { ...state, phase: 'failed', error: { code: 'worker', detail } }
      },
    })
    this.getState = this.#run.getState
    this.subscribe = this.#run.subscribe
  }

  /** Starts a new run to its end, in place of any other. */
  start(settings: TrainingSettings): void {
    this.#begin(settings, 'end')
  }

  /** Does one iteration of the run at rest; where there is none, of a new one. */
  oneIteration(settings: TrainingSettings): void {
    if (this.getState().phase === 'paused') this.#goOn('one-iteration')
    else this.#begin(settings, 'one-iteration')
  }

  pause(): void {
    this.#goOn('pause')
  }

  resume(): void {
    this.#goOn('end')
  }

  /** Has the run learn at this rate from its next iteration on. */
  changeLearningRate(learningRate: number): void {
    this.#run.ask((runId) => ({ type: 'learning-rate', runId, learningRate }))
    this.#run.set({ ...this.getState(), wantedRate: learningRate })
  }

  /** Ends the run; what it brought stays. */
  stop(): void {
    this.#run.ask((runId) => ({ type: 'stop', runId }))
    this.#run.set({ ...this.getState(), phase: 'stopped' })
  }

  /** Starts the failed run again as it was asked for; files that came whole are not fetched twice. */
  retry(): void {
    const { settings } = this.getState()
    if (settings) this.#begin(settings, this.#goal)
  }

  /** Asks something about the net as it stands; undefined where there is none, or where another run takes its place. */
  look<Kind extends QuestionKind>(question: QuestionOf<Kind>): Promise<Answers[Kind] | undefined> {
    const lookId = ++this.#lookId
    return new Promise((resolve) => {
      this.#waiting.set(lookId, (answer) => resolve(answer as Answers[Kind] | undefined))
      if (!this.#run.ask((runId) => ({ type: 'look', runId, lookId, question }))) this.#answerNone()
    })
  }

  /** Ends the worker. */
  dispose(): void {
    this.#run.dispose()
    this.#answerNone()
  }

  #answerNone(): void {
    for (const answer of this.#waiting.values()) answer(undefined)
    this.#waiting.clear()
  }

  #begin(settings: TrainingSettings, goal: Goal): void {
    this.#answerNone()
    this.#goal = goal
    this.#run.begin(loadingState(settings), (runId) => ({
      type: 'start',
      runId,
      settings,
      goal,
      mnistUrl: this.#mnistUrl,
    }))
  }

  #goOn(goal: Goal): void {
    this.#run.ask((runId) => ({ type: 'go-on', runId, goal }))
  }
}
