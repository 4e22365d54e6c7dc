import { typedIn } from '../../../state/lab/settings-draft'
import { optimisers } from '../../../training/net/network'
import { optimiserNames } from '../../../training/settings/setting-names'
import { useLanguage } from '../../shared/use-language'
import { Group } from './Group'
import type { GroupProps } from './group'
import { LearningRateField } from './LearningRateField'
import { NumberSetting } from './NumberSetting'
import { SelectField } from './SelectField'

interface LearningGroupProps extends GroupProps {
  /** The current learning rate of the open run; undefined if none is open. */
  readonly runningRate: number | undefined
  /** The learning rate that was requested for the rest of it. */
  readonly wantedRate: number | undefined
}

/** How the net learns: the update rule and its step size. */
export function LearningGroup({ draft, onChange, isLocked, runningRate, wantedRate }: LearningGroupProps) {
  const { t, say } = useLanguage()
  return (
    <Group title={t('train.group.learning')}>
      <SelectField
        label={t('train.setting.optimiser')}
        help="optimiser"
        options={optimisers.map((value) => ({ value, label: say(optimiserNames[value]) }))}
        chosen={draft.optimiser}
        disabled={isLocked}
        onChoose={(optimiser) => onChange({ ...draft, optimiser })}
      />
      <LearningRateField
        draft={draft}
        onChange={onChange}
        runningRate={runningRate}
        wantedRate={wantedRate}
      />
      <NumberSetting
        name="l2"
        label={t('train.setting.l2')}
        help="l2"
        text={draft.typed.l2}
        disabled={isLocked}
        onChange={(text) => onChange(typedIn(draft, 'l2', text))}
      />
    </Group>
  )
}
