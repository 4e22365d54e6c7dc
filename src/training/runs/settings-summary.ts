import { sameText, type Text } from '../../i18n/text'
import { formatNumber } from '../../lib/format'
import type { RateChange } from '../settings/learning-rates'
import { activationNames, optimiserNames, weightRuleNames } from '../settings/setting-names'
import type { TrainingSettings } from '../settings/settings'

type Said = Exclude<keyof TrainingSettings, 'learningRate' | 'optimiser'>

/** How each of the other settings appears in a summary, in this order. */
const words: { readonly [Name in Said]: (value: TrainingSettings[Name]) => Text } = {
  hiddenLayers: (sizes) =>
    sizes.length === 0 ? { en: 'no hidden layer', ko: '은닉층 없음' } : sameText(sizes.join(' – ')),
  activation: (activation) => activationNames[activation],
  initialisation: (rule) =>
    typeof rule === 'string'
      ? weightRuleNames[rule]
      : { en: `weights ${formatNumber(rule)}`, ko: `가중치 ${formatNumber(rule)}` },
  batchSize: (size) => ({ en: `batch ${formatNumber(size)}`, ko: `배치 ${formatNumber(size)}` }),
  iterations: (count) => ({ en: `${formatNumber(count)} iterations`, ko: `${formatNumber(count)}회 반복` }),
  l2: (lambda) => sameText(`L2 ${formatNumber(lambda)}`),
  dropout: (share) => ({ en: `dropout ${formatNumber(share)}`, ko: `드롭아웃 ${formatNumber(share)}` }),
  trainingImages: (count) => ({ en: `${formatNumber(count)} images`, ko: `이미지 ${formatNumber(count)}장` }),
  seed: (seed) => ({ en: `seed ${formatNumber(seed)}`, ko: `시드 ${formatNumber(seed)}` }),
}

const partOf = <Name extends Said>(settings: TrainingSettings, name: Name): Text =>
  words[name](settings[name])

/** Settings that have no effect if there is no hidden layer. */
const needsHidden: readonly Said[] = ['activation', 'dropout']

function isSaid(name: Said, settings: TrainingSettings, defaults: TrainingSettings): boolean {
  if (settings.hiddenLayers.length === 0 && needsHidden.includes(name)) return false
  return String(settings[name]) !== String(defaults[name])
}

/** The learning rates of a run; if there are many, only the first and the last. */
function ratesOf({ learningRate }: TrainingSettings, changes: readonly RateChange[]): string {
  const rates = [learningRate, ...changes.map((change) => change.learningRate)].map(formatNumber)
  return (rates.length > 3 ? [rates[0], '…', rates.at(-1)] : rates).join(' → ')
}

/** A short name for a run: its optimiser and learning rates, then only what differs from `defaults`. */
export function settingsSummary(
  settings: TrainingSettings,
  defaults: TrainingSettings,
  rateChanges: readonly RateChange[] = [],
): Text {
  const others = (Object.keys(words) as Said[])
    .filter((name) => isSaid(name, settings, defaults))
    .map((name) => partOf(settings, name))
  const rate = ratesOf(settings, rateChanges)
  const { en, ko } = optimiserNames[settings.optimiser]
  const parts = [{ en: `${en} ${rate}`, ko: `${ko} ${rate}` }, ...others]
  return { en: parts.map((part) => part.en).join(' · '), ko: parts.map((part) => part.ko).join(' · ') }
}
