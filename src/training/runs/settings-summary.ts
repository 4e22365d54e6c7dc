import { sameText, type Text } from '../../i18n/text'
import { formatNumber } from '../../lib/format'
import type { TrainingSettings } from '../settings'

/** How each setting but the learning rate is said in a summary, in the order in which they are said. */
const words: {
  readonly [Name in Exclude<keyof TrainingSettings, 'learningRate'>]: (value: TrainingSettings[Name]) => Text
} = {
  batchSize: (size) => ({ en: `batch ${formatNumber(size)}`, ko: `배치 ${formatNumber(size)}` }),
  iterations: (count) => ({ en: `${formatNumber(count)} iterations`, ko: `${formatNumber(count)}회 반복` }),
  seed: (seed) => ({ en: `seed ${formatNumber(seed)}`, ko: `시드 ${formatNumber(seed)}` }),
}

const partOf = <Name extends keyof typeof words>(settings: TrainingSettings, name: Name): Text =>
  words[name](settings[name])

/** A short name for a run: its optimiser and learning rate, then only what differs from `defaults`. */
export function settingsSummary(settings: TrainingSettings, defaults: TrainingSettings): Text {
  const others = (Object.keys(words) as (keyof typeof words)[])
    .filter((name) => settings[name] !== defaults[name])
    .map((name) => partOf(settings, name))
  const parts = [sameText(`SGD ${formatNumber(settings.learningRate)}`), ...others]
  return { en: parts.map(({ en }) => en).join(' · '), ko: parts.map(({ ko }) => ko).join(' · ') }
}
