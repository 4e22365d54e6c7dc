import { sameText } from '../../i18n/text'
import type { Accuracies } from '../history/accuracies'
import type { ShownRun } from '../runs/shown-run'
import { defaultSettings } from '../settings/settings'

/** A kept run with these losses and accuracies, ready to be shown. */
export const shownRun = (
  id: string,
  losses: readonly number[],
  accuracies: readonly Accuracies[] = [],
): ShownRun => ({
  id,
  name: sameText(id),
  look: 0,
  isCurrent: false,
  isKept: true,
  isHidden: false,
  settings: defaultSettings,
  losses: Float64Array.from(losses),
  accuracies,
  rateChanges: [],
})
