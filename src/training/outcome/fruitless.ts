import type { History } from '../history/history'
import type { Histogram } from '../looks/histogram'
import type { Histograms, NumberKind } from '../looks/histograms'
import { sizesOf } from '../net/design'
import { layerShapes, weightScaleOf } from '../net/parameters'
import { guessingLoss, suspectLoss, usualRates } from '../protocol/divergence'
import type { TrainingSettings } from '../settings/settings'
import { recentLoss } from './learned-nothing'

/** Why a run learned nothing, with the numbers that show it; 'unclear' if none does. */
export type Fruitless =
  | { readonly cause: 'alike' }
  | { readonly cause: 'first-weights'; readonly firstLoss: number }
  | { readonly cause: 'l2'; readonly l2: number; readonly largest: number }
  | { readonly cause: 'killed'; readonly layer: number; readonly rate: number; readonly usual: number }
  | { readonly cause: 'dead'; readonly layer: number }
  | { readonly cause: 'high-rate'; readonly rate: number; readonly usual: number; readonly loss: number }
  | { readonly cause: 'dropout'; readonly dropout: number }
  | { readonly cause: 'few'; readonly iterations: number }
  | { readonly cause: 'vanishing'; readonly first: number; readonly last: number }
  | { readonly cause: 'small-weights'; readonly deviation: number; readonly layers: number }
  | { readonly cause: 'low-rate'; readonly rate: number; readonly usual: number }
  | { readonly cause: 'unclear' }

/** What is known of a run at its end. */
export interface EndedRun {
  readonly settings: TrainingSettings
  readonly history: History
  /** The numbers in its net. */
  readonly histograms: Histograms
}

/** A rate this many times above the usual one is suspect. */
const farAboveUsual = 3
/** So is one this many times below it. */
const farBelowUsual = 10
/** With fewer iterations even a good choice of settings shows little. */
const fewIterations = 200
/** A first layer whose gradients are this much smaller than the last one's hardly moves. */
const vanishingShare = 0.001
/** Weights that shrank to this share of what they started with were drawn to 0. */
const shrunkShare = 0.5
/** With more dropout than this, hardly any neurons are left. */
const mostDropout = 0.9
/** Weights this much smaller than Xavier's make the signal fade from layer to layer. */
const fadingShare = 1 / 3

const layersOf = ({ kinds }: Histograms, wanted: NumberKind): readonly Histogram[] =>
  kinds.find(({ kind }) => kind === wanted)?.layers ?? []

const deviationsOf = (histograms: Histograms, kind: NumberKind): readonly number[] =>
  layersOf(histograms, kind).map(({ deviation = 0 }) => deviation)

/** Whether the weights of every layer have shrunk to almost nothing. */
function areShrunk(
  { hiddenLayers, initialisation }: TrainingSettings,
  deviations: readonly number[],
): boolean {
  const shapes = layerShapes(sizesOf(hiddenLayers))
  return deviations.every((deviation, layer) => {
    const inputs = shapes[layer]?.[0] ?? 1
    return deviation < shrunkShare * weightScaleOf(initialisation, inputs)
  })
}

/** Whether the weights behind the first hidden layer started so small that what it puts out fades there. */
function startsFading({ hiddenLayers, initialisation }: TrainingSettings): boolean {
  const behind = hiddenLayers.slice(0, -1)
  return behind.some(
    (inputs) => weightScaleOf(initialisation, inputs) < fadingShare * weightScaleOf('xavier', inputs),
  )
}

/** The first hidden layer, counted from 1, whose neurons are all 0 for every image; 0 if there is none. */
const deadLayer = (histograms: Histograms): number =>
  layersOf(histograms, 'activations').findIndex(({ zeros, count }) => zeros === count) + 1

/** Why a run learned nothing, as far as its settings, its losses and the numbers in its net show. */
export function fruitless(run: EndedRun): Fruitless {
  return byWeights(run) ?? byRate(run) ?? bySignal(run) ?? { cause: 'unclear' }
}

/** The highest learning rate of a run, and the usual one. */
function ratesOf({ settings: { learningRate, optimiser }, history }: EndedRun) {
  const changed = history.rateChanges.map((change) => change.learningRate)
  return { rate: Math.max(learningRate, ...changed), usual: usualRates[optimiser] }
}

function byWeights({ settings, history, histograms }: EndedRun): Fruitless | undefined {
  const { hiddenLayers, initialisation, l2 } = settings
  const firstLoss = history.losses.buffer[0] ?? Number.NaN
  if (initialisation === 0 && hiddenLayers.length > 0) return { cause: 'alike' }
  if (firstLoss > suspectLoss) return { cause: 'first-weights', firstLoss }
  const weights = deviationsOf(histograms, 'weights')
  if (l2 > 0 && areShrunk(settings, weights)) return { cause: 'l2', l2, largest: Math.max(...weights) }
  return undefined
}

function byRate(run: EndedRun): Fruitless | undefined {
  const { rate, usual } = ratesOf(run)
  const layer = deadLayer(run.histograms)
  if (layer > 0) return rate > usual ? { cause: 'killed', layer, rate, usual } : { cause: 'dead', layer }
  const loss = recentLoss(run.history)
  return rate > farAboveUsual * usual && loss > guessingLoss
    ? { cause: 'high-rate', rate, usual, loss }
    : undefined
}

function bySignal(run: EndedRun): Fruitless | undefined {
  const { settings, history, histograms } = run
  const { dropout, hiddenLayers, initialisation } = settings
  const { rate, usual } = ratesOf(run)
  const iterations = history.losses.length
  const gradients = deviationsOf(histograms, 'gradients')
  const [first = 0, last = 0] = [gradients[0], gradients.at(-1)]
  if (dropout > mostDropout) return { cause: 'dropout', dropout }
  if (iterations < fewIterations) return { cause: 'few', iterations }
  if (first < vanishingShare * last) return { cause: 'vanishing', first, last }
  if (rate <= usual / farBelowUsual) return { cause: 'low-rate', rate, usual }
  if (startsFading(settings) && typeof initialisation === 'number') {
    return { cause: 'small-weights', deviation: initialisation, layers: hiddenLayers.length }
  }
  return undefined
}
