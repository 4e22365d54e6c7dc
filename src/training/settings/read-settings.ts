import { isRecord } from '../../lib/is-record'
import type { Activation, Optimiser } from '../net/network'
import type { WeightInit } from '../net/parameters'
import { batchProblem, mostHiddenLayers, problemWith } from './setting-problems'
import type { TrainingSettings } from './settings'

const activations: readonly Activation[] = ['relu', 'sigmoid', 'tanh']
const optimisers: readonly Optimiser[] = ['sgd', 'momentum', 'adagrad', 'adam']

const isOneOf = <Word extends string>(words: readonly Word[], value: unknown): value is Word =>
  words.includes(value as Word)

type NumberSetting =
  | 'seed'
  | 'iterations'
  | 'learningRate'
  | 'batchSize'
  | 'l2'
  | 'dropout'
  | 'trainingImages'

const isPossible = (name: NumberSetting | 'units' | 'initialisation', value: unknown): value is number =>
  typeof value === 'number' && !problemWith(name, value)

const isHiddenLayers = (value: unknown): value is readonly number[] =>
  Array.isArray(value) &&
  value.length <= mostHiddenLayers &&
  value.every((units) => isPossible('units', units))

const isWeightInit = (value: unknown): value is WeightInit =>
  value === 'xavier' || value === 'he' || isPossible('initialisation', value)

type Numbers = Pick<TrainingSettings, NumberSetting>

function readNumbers(value: Record<string, unknown>): Numbers | undefined {
  const { seed, iterations, learningRate, batchSize, l2, dropout, trainingImages } = value
  const numbers = { seed, iterations, learningRate, batchSize, l2, dropout, trainingImages }
  const areAll = (Object.keys(numbers) as NumberSetting[]).every((name) => isPossible(name, numbers[name]))
  return areAll ? (numbers as Numbers) : undefined
}

/** The settings that a value from outside holds, of which nothing is trusted; undefined where one is missing or impossible. */
export function readSettings(value: unknown): TrainingSettings | undefined {
  if (!isRecord(value)) return undefined
  const numbers = readNumbers(value)
  const { hiddenLayers, activation, optimiser, initialisation } = value
  if (!numbers || !isHiddenLayers(hiddenLayers) || !isWeightInit(initialisation)) return undefined
  if (!isOneOf(activations, activation) || !isOneOf(optimisers, optimiser)) return undefined
  const { seed, iterations, learningRate, batchSize, ...rest } = numbers
  // In the order of TrainingSettings: files list them as they come.
  const settings = {
    seed,
    iterations,
    learningRate,
    batchSize,
    hiddenLayers: [...hiddenLayers],
    activation,
    optimiser,
    initialisation,
    ...rest,
  }
  return batchProblem(settings) ? undefined : settings
}
