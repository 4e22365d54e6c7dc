import { draftBatchProblem, typedIn } from '../../../state/lab/settings-draft'
import { useLanguage } from '../../shared/use-language'
import { Group } from './Group'
import type { GroupProps } from './group'
import { NumberSetting } from './NumberSetting'

const names = ['iterations', 'batchSize', 'trainingImages', 'seed'] as const
const helped = {
  iterations: undefined,
  batchSize: 'batchSize',
  trainingImages: 'trainingImages',
  seed: 'seed',
} as const

/** What the net learns from, for how long, and the seed of all random draws. */
export function DataGroup({ draft, onChange, isLocked }: GroupProps) {
  const { t, say } = useLanguage()
  const together = draftBatchProblem(draft)
  return (
    <Group title={t('train.group.data')}>
      {names.map((name) => (
        <NumberSetting
          key={name}
          name={name}
          label={t(`train.setting.${name}`)}
          {...(helped[name] && { help: helped[name] })}
          text={draft.typed[name]}
          disabled={isLocked}
          problem={name === 'batchSize' && together ? say(together) : undefined}
          onChange={(text) => onChange(typedIn(draft, name, text))}
        />
      ))}
    </Group>
  )
}
