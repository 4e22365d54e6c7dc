import { integer, type RandomState } from '../../lib/random'
import type { Accuracies } from '../history/accuracies'
import type { RunPosition } from '../history/run-position'
import { Recorder } from '../microscope/recorder'
import { designOf } from '../net/design'
import { createMasks, drawMasks } from '../net/dropout-masks'
import type { Network } from '../net/network'
import type { LoadedSet, RunData } from '../net/run-data'
import { LearningRates, rateAt } from '../settings/learning-rates'
import { epochLength, type TrainingSettings } from '../settings/settings'
import { LossWatch } from './loss-watch'

/**
 * A small piece of work that was done: an iteration with its loss, a stretch of an evaluation, or the end of
 * an evaluation. At `rest` an iteration is complete, including its accuracies, and another will follow.
 */
export type RunEvent =
  | { readonly type: 'iteration'; readonly iteration: number; readonly loss: number; readonly rest: boolean }
  | { readonly type: 'evaluating'; readonly rest: false }
  | { readonly type: 'evaluated'; readonly accuracies: Accuracies; readonly rest: boolean }

const runStart: RunPosition = { losses: new Float64Array(0), isEvaluated: false }

const imagesPerStretch = 200

function* correctShare<Loaded>(
  network: Network<Loaded>,
  { loaded, images }: LoadedSet<Loaded>,
): Generator<RunEvent, number> {
  const { count } = images.images
  let correct = 0
  for (let from = 0; from < count; from += imagesPerStretch) {
    correct += network.countCorrect(loaded, from, Math.min(count, from + imagesPerStretch))
    yield { type: 'evaluating', rest: false }
  }
  return correct / count
}

/** Draws the images of a batch with replacement from `count`; advances `random`. */
export function drawRows(rows: Uint32Array, count: number, random: RandomState): void {
  for (let i = 0; i < rows.length; i++) rows[i] = integer(random, count)
}

/**
 * A run in small pieces, one per `next()`: accuracies before the first iteration, after each epoch and at the
 * end. Batches are drawn with replacement from `random`, then the dropout masks. The run depends on its
 * arguments alone, so the same seed and the same rates give identical bits however its pieces are spread over
 * time. It can also start where another one was interrupted, with `network`, `random` and `rates` as they
 * were at that point. Throws a TrainingFailure ('diverged') at a loss that is not finite. `recorder` keeps
 * some of its iterations as they begin.
 */
export function* trainInPieces<Loaded>(
  network: Network<Loaded>,
  { train, test }: RunData<Loaded>,
  settings: TrainingSettings,
  random: RandomState,
  rates = new LearningRates(settings.learningRate),
  { losses, isEvaluated }: RunPosition = runStart,
  recorder = new Recorder(),
): Generator<RunEvent, void> {
  const { iterations, batchSize, dropout } = settings
  const masks = createMasks(designOf(settings), batchSize)
  const watch = new LossWatch(settings, losses, rateAt(settings.learningRate, rates.changes, losses.length))
  const rows = new Uint32Array(batchSize)
  const { count } = train.images.images
  const epoch = epochLength(count, batchSize)
  const evaluatesAfter = (iteration: number) => iteration === iterations || iteration % epoch === 0

  function* evaluation(iteration: number): Generator<RunEvent> {
    const trainShare = yield* correctShare(network, train)
    const testShare = yield* correctShare(network, test)
    const rest = iteration > 0 && iteration < iterations
    yield { type: 'evaluated', accuracies: { iteration, train: trainShare, test: testShare }, rest }
  }

  if (evaluatesAfter(losses.length) && !isEvaluated) yield* evaluation(losses.length)
  for (let iteration = losses.length + 1; iteration <= iterations; iteration++) {
    drawRows(rows, count, random)
    if (masks) drawMasks(masks, dropout, random)
    const learningRate = rates.at(iteration)
    // A pause may come during the evaluation, after this very iteration.
    const evaluates = evaluatesAfter(iteration)
    const parameters = evaluates || recorder.wants(iteration) ? network.state().parameters : undefined
    const loss = network.trainBatch(train.loaded, rows, learningRate, masks)
    if (parameters) recorder.add({ iteration, parameters, rows: rows.slice(), loss })
    watch.add(iteration, loss, learningRate)
    yield { type: 'iteration', iteration, loss, rest: !evaluates }
    if (evaluates) yield* evaluation(iteration)
  }
}
