import type { Checkpoint } from '../history/checkpoint'
import type { Answers, QuestionKind, QuestionOf } from '../looks/questions'
import type { LostWorker } from '../protocol/failure'
import type { Pace } from '../protocol/pace'
import type { FromWorker, Goal, ToWorker } from '../protocol/protocol'
import type { TrainingSettings } from '../settings/settings'
import { newId } from './new-id'
import { PendingLooks } from './pending-looks'
import { RunWorker, type WorkerLike } from './run-worker'
import { silenceLimitMs } from './silence-limit'
import {
  idleState,
  isAtRest,
  loadingState,
  restoredState,
  stateAfter,
  type TrainingState,
} from './training-state'

const createTrainingWorker = (): WorkerLike<ToWorker, FromWorker> =>
  new Worker(new URL('../worker/worker.ts', import.meta.url), { type: 'module' })

/** What the client needs from the page. */
interface ClientParts {
  /** The folder that MNIST is in, an absolute URL that ends in a slash. */
  readonly mnistFolder: () => string
  /** The pace that runs go on at, until it is changed. */
  readonly pace: () => Pace
  /** The model that the worker kept last; undefined if there is none. */
  readonly keptModel: () => Promise<Checkpoint | undefined>
  readonly create?: typeof createTrainingWorker
}

/** What a run starts with. */
type Beginning = Pick<Checkpoint, 'id' | 'settings'> & { readonly from?: Checkpoint }

/**
 * The page's side of training: sends requests to the worker, and keeps the state that follows from its
 * answers.
 */
export class TrainingClient {
  readonly #mnistFolder: ClientParts['mnistFolder']
  readonly #pace: ClientParts['pace']
  readonly #keptModel: ClientParts['keptModel']
  readonly #run: RunWorker<TrainingState, ToWorker, FromWorker>
  readonly getState: () => TrainingState
  readonly subscribe: (listener: () => void) => () => void
  #asked: { readonly beginning: Beginning; readonly goal: Goal } | undefined
  readonly #looks = new PendingLooks()

  constructor({ mnistFolder, pace, keptModel, create = createTrainingWorker }: ClientParts) {
    this.#mnistFolder = mnistFolder
    this.#pace = pace
    this.#keptModel = keptModel
    this.#run = new RunWorker<TrainingState, ToWorker, FromWorker>({
      create,
      initial: idleState,
      stateAfter: (state, answer) => {
        if (answer.type === 'alive') return state
        if (answer.type !== 'seen') return state.phase === 'stopped' ? state : stateAfter(state, answer)
        this.#looks.answer(answer.lookId, answer.answer)
        return state
      },
      failed: (state, detail) => this.#lost(state, { code: 'worker', detail }),
      silence: {
        limitMs: ({ settings }) => silenceLimitMs(settings),
        stateAfter: (state) =>
          this.#lost(state, { code: 'silent', seconds: Math.round(silenceLimitMs(state.settings) / 1000) }),
      },
    })
    this.getState = this.#run.getState
    this.subscribe = this.#run.subscribe
  }

  /** Starts a new run and trains to its end; ends any other. */
  start(settings: TrainingSettings): void {
    this.#begin({ id: newId(), settings }, 'end')
  }

  /** Does one iteration of the paused run, or of a new one if there is none. */
  oneIteration(settings: TrainingSettings): void {
    if (isAtRest(this.getState())) this.#goOn('one-iteration')
    else this.#begin({ id: newId(), settings }, 'one-iteration')
  }

  /**
   * Restores a run, paused, from a checkpoint, in place of any other; one that has not begun is evaluated
   * first.
   */
  restore(from: Checkpoint): void {
    const hasBegun = from.accuracies.length > 0
    this.#restore(restoredState(from), from, hasBegun ? 'pause' : 'evaluation')
  }

  pause(): void {
    this.#goOn('pause')
  }

  resume(): void {
    this.#goOn('end')
  }

  /** Makes the run go on at the pace that is chosen by now. */
  changePace(): void {
    this.#run.ask((runId) => ({ type: 'pace', runId, pace: this.#pace() }))
  }

  /** Makes the run use this learning rate from its next iteration on. */
  changeLearningRate(learningRate: number): void {
    this.#run.ask((runId) => ({ type: 'learning-rate', runId, learningRate }))
    this.#run.set({ ...this.getState(), wantedRate: learningRate })
  }

  /** Ends the run; its results stay. */
  stop(): void {
    this.#run.ask((runId) => ({ type: 'stop', runId }))
    this.#run.set({ ...this.getState(), phase: 'stopped' })
  }

  /** Repeats the request for the failed run; files that arrived intact are not fetched again. */
  retry(): void {
    if (this.#asked) this.#begin(this.#asked.beginning, this.#asked.goal)
  }

  /** Asks something about the current net; undefined if there is none, or if another run takes its place. */
  look<Kind extends QuestionKind>(question: QuestionOf<Kind>): Promise<Answers[Kind] | undefined> {
    return this.#looks.ask<Kind>((lookId) =>
      this.#run.ask((runId) => ({ type: 'look', runId, lookId, question })),
    )
  }

  /** Terminates the worker. */
  dispose(): void {
    this.#run.dispose()
    this.#looks.answerNone()
  }

  #begin(beginning: Beginning, goal: Goal): void {
    const { id, settings, from } = beginning
    this.#ask(from ? restoredState(from) : loadingState(settings, id), beginning, goal)
  }

  #restore(state: TrainingState, from: Checkpoint, goal: Goal): void {
    this.#ask(state, { id: from.id, settings: from.settings, from }, goal)
  }

  #ask(state: TrainingState, beginning: Beginning, goal: Goal): void {
    this.#looks.answerNone()
    this.#asked = { beginning, goal }
    const [mnistUrl, pace] = [this.#mnistFolder(), this.#pace()]
    this.#run.begin(state, (runId) => ({ type: 'start', runId, goal, pace, mnistUrl, ...beginning }))
  }

  /** The state after the worker was lost; if a model of its run was kept, another worker loads it. */
  #lost(state: TrainingState, error: LostWorker): TrainingState {
    this.#looks.answerNone()
    const { keptIteration: _, ...rest } = state
    const lost: TrainingState = { ...rest, phase: 'failed', error }
    if (state.keptIteration !== undefined) void this.#takeUp(lost, error)
    return lost
  }

  async #takeUp(lost: TrainingState, error: LostWorker): Promise<void> {
    const from = await this.#keptModel().catch(() => undefined)
    if (from?.id !== lost.id || !from || this.getState() !== lost) return
    // If the new worker is lost right away, there is no third one.
    const { keptIteration: _, ...restored } = restoredState(from)
    this.#restore(
      { ...restored, phase: 'failed', error: { ...error, takenUp: from.losses.length } },
      from,
      'pause',
    )
  }

  #goOn(goal: Goal): void {
    this.#run.ask((runId) => ({ type: 'go-on', runId, goal }))
  }
}
