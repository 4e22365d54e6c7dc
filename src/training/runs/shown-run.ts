import { sameText, type Text } from '../../i18n/text'
import type { Accuracies } from '../history/accuracies'
import type { RateChange } from '../settings/learning-rates'
import { defaultSettings, type TrainingSettings } from '../settings/settings'
import type { KeptRun } from './kept-run'
import { settingsSummary } from './settings-summary'

/** A run as listed and drawn by the page: a kept one, or the current one. */
export interface ShownRun {
  readonly id: string
  readonly name: Text
  /** Its colour and dash pattern, from 0 to 8. */
  readonly look: number
  readonly isCurrent: boolean
  readonly isKept: boolean
  readonly isHidden: boolean
  readonly settings: TrainingSettings
  /** The loss of iteration i + 1 at index i. */
  readonly losses: Float64Array
  readonly accuracies: readonly Accuracies[]
  readonly rateChanges: readonly RateChange[]
}

/** The name that the viewer gave a run, or else one made from its settings. */
export const nameOf = ({
  name,
  settings,
  rateChanges,
}: Pick<KeptRun, 'name' | 'settings' | 'rateChanges'>): Text =>
  name === '' ? settingsSummary(settings, defaultSettings, rateChanges) : sameText(name)
