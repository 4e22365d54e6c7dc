import { integer, type RandomState } from '../../lib/random'
import type { RunPosition } from '../history/run-position'
import { Recorder } from '../microscope/recorder'
import { designOf } from '../net/design'
import { createMasks, drawMasks } from '../net/dropout-masks'
import type { Network } from '../net/network'
import type { LoadedSet, RunData } from '../net/run-data'
import { LearningRates, rateAt } from '../settings/learning-rates'
import { epochLength, type TrainingSettings } from '../settings/settings'
import { LossWatch } from './loss-watch'
import { Measuring } from './measuring'
import type { RunEvent } from './run-event'

const runStart: RunPosition = { losses: new Float64Array(0), isEvaluated: false }

const imagesPerStretch = 200

function* correctShare<Loaded>(
  network: Network<Loaded>,
  { loaded, images }: LoadedSet<Loaded>,
  type: 'evaluating' | 'measuring',
): Generator<RunEvent, number> {
  const { count } = images.images
  let correct = 0
  for (let from = 0; from < count; from += imagesPerStretch) {
    correct += network.countCorrect(loaded, from, Math.min(count, from + imagesPerStretch))
    yield { type, rest: false }
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
 * some of its iterations as they begin; `measuring` says when accuracies are measured besides, which changes
 * nothing else.
 */
export function* trainInPieces<Loaded>(
  network: Network<Loaded>,
  { train, test }: RunData<Loaded>,
  settings: TrainingSettings,
  random: RandomState,
  rates = new LearningRates(settings.learningRate),
  { losses, isEvaluated }: RunPosition = runStart,
  recorder = new Recorder(),
  measuring = new Measuring(),
): Generator<RunEvent, void> {
  const { iterations, batchSize, dropout } = settings
  const masks = createMasks(designOf(settings), batchSize)
  const watch = new LossWatch(settings, losses, rateAt(settings.learningRate, rates.changes, losses.length))
  const rows = new Uint32Array(batchSize)
  const { count } = train.images.images
  const epoch = epochLength(count, batchSize)
  const evaluatesAfter = (iteration: number) => iteration === iterations || iteration % epoch === 0

  function* accuraciesAfter(iteration: number, type: 'evaluating' | 'measuring') {
    const trainShare = yield* correctShare(network, train, type)
    const testShare = yield* correctShare(network, test, type)
    return { iteration, train: trainShare, test: testShare }
  }

  function* evaluation(iteration: number): Generator<RunEvent> {
    const accuracies = yield* accuraciesAfter(iteration, 'evaluating')
    yield { type: 'evaluated', accuracies, rest: iteration > 0 && iteration < iterations }
  }

  function* measurement(iteration: number): Generator<RunEvent> {
    const accuracies = yield* accuraciesAfter(iteration, 'measuring')
    yield { type: 'measured', accuracies, rest: false }
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
    else if (measuring.isDue) yield* measurement(iteration)
  }
}
