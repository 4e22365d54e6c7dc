import type { Text } from '../../i18n/text'
import { parseNumber } from '../../lib/parse-number'
import { problemWith, type TrainingSettings } from '../../training/settings'

/** A setting's name. */
export type Setting = keyof TrainingSettings

/** The settings in the order in which they are shown. */
export const settingNames: readonly Setting[] = ['iterations', 'learningRate', 'batchSize', 'seed']

/** The settings as they are typed. */
export type SettingsDraft = Readonly<Record<Setting, string>>

/** What is wrong with a typed setting: no number at all, or one that cannot be. */
export type DraftProblem = 'not-a-number' | Text

/** `settings` as typed text. */
export function draftOf({ seed, iterations, learningRate, batchSize }: TrainingSettings): SettingsDraft {
  return {
    seed: String(seed),
    iterations: String(iterations),
    learningRate: String(learningRate),
    batchSize: String(batchSize),
  }
}

/** What is wrong with the text of one setting; undefined where nothing is. */
export function draftProblem(name: Setting, text: string): DraftProblem | undefined {
  const value = parseNumber(text)
  return value === undefined ? 'not-a-number' : problemWith(name, value)
}

/** The settings that a draft says; undefined while one of them is impossible. */
export function settingsOf(draft: SettingsDraft): TrainingSettings | undefined {
  if (settingNames.some((name) => draftProblem(name, draft[name]))) return undefined
  const number = (name: Setting) => parseNumber(draft[name]) ?? Number.NaN
  return {
    seed: number('seed'),
    iterations: number('iterations'),
    learningRate: number('learningRate'),
    batchSize: number('batchSize'),
  }
}
