import type { Text } from '../../i18n/text'
import { type NumberProblem, numberProblem, parseNumber } from '../../lib/parse-number'
import type { Activation, Optimiser } from '../../training/net/network'
import { batchProblem, type NumberName, problemWith } from '../../training/settings/setting-problems'
import type { TrainingSettings } from '../../training/settings/settings'

/** The settings that are typed as a single number; `initialisation` is the standard deviation. */
export type TypedName = Exclude<NumberName, 'units'>

/** Where the standard deviation of the initial weights comes from: typed in, or given by a rule. */
export type WeightRule = 'deviation' | 'xavier' | 'he'

/** The settings as typed and chosen so far. */
export interface SettingsDraft {
  readonly typed: Readonly<Record<TypedName, string>>
  /** The size of each hidden layer. */
  readonly layers: readonly string[]
  readonly activation: Activation
  readonly optimiser: Optimiser
  readonly rule: WeightRule
}

/** What is wrong with a typed setting: it is not a number, or the number is impossible. */
export type DraftProblem = NumberProblem | Text

/** What the standard deviation's field holds while a rule sets it. */
const usualDeviation = '0.01'

/** `settings` as typed text and choices. */
export function draftOf(settings: TrainingSettings): SettingsDraft {
  const { initialisation, hiddenLayers, activation, optimiser } = settings
  const { seed, iterations, learningRate, batchSize, l2, dropout, trainingImages } = settings
  const isRule = typeof initialisation === 'string'
  return {
    typed: {
      seed: String(seed),
      iterations: String(iterations),
      learningRate: String(learningRate),
      batchSize: String(batchSize),
      l2: String(l2),
      dropout: String(dropout),
      trainingImages: String(trainingImages),
      initialisation: isRule ? usualDeviation : String(initialisation),
    },
    layers: hiddenLayers.map(String),
    activation,
    optimiser,
    rule: isRule ? initialisation : 'deviation',
  }
}

/** What is wrong with the text of one number; undefined if nothing is. */
export function draftProblem(name: NumberName, text: string): DraftProblem | undefined {
  const value = parseNumber(text)
  return value === undefined ? numberProblem(text) : problemWith(name, value)
}

/** Whether a typed setting currently has no effect, so its text does not matter. */
export function isIdle({ layers, rule }: SettingsDraft, name: TypedName): boolean {
  if (name === 'initialisation') return rule !== 'deviation'
  return name === 'dropout' && layers.length === 0
}

const numberOf = (text: string): number => parseNumber(text) ?? Number.NaN

/** The settings in a draft, whether possible or not. */
function meant(draft: SettingsDraft): TrainingSettings {
  const { typed, layers, activation, optimiser, rule } = draft
  return {
    seed: numberOf(typed.seed),
    iterations: numberOf(typed.iterations),
    learningRate: numberOf(typed.learningRate),
    batchSize: numberOf(typed.batchSize),
    hiddenLayers: layers.map(numberOf),
    activation,
    optimiser,
    initialisation: rule === 'deviation' ? numberOf(typed.initialisation) : rule,
    l2: numberOf(typed.l2),
    dropout: isIdle(draft, 'dropout') ? 0 : numberOf(typed.dropout),
    trainingImages: numberOf(typed.trainingImages),
  }
}

/** Why the batch size, valid alone, is too large for these layers; undefined if it is not. */
export const draftBatchProblem = (draft: SettingsDraft): Text | undefined => batchProblem(meant(draft))

/** The settings in a draft; undefined while one of them is impossible. */
export function settingsOf(draft: SettingsDraft): TrainingSettings | undefined {
  const names = Object.keys(draft.typed) as TypedName[]
  if (names.some((name) => !isIdle(draft, name) && draftProblem(name, draft.typed[name]))) return undefined
  if (draft.layers.some((size) => draftProblem('units', size))) return undefined
  return draftBatchProblem(draft) ? undefined : meant(draft)
}

/** `draft` with a new text for one of its numbers. */
export const typedIn = (draft: SettingsDraft, name: TypedName, text: string): SettingsDraft => ({
  ...draft,
  typed: { ...draft.typed, [name]: text },
})
