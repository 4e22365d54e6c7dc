import { parseNumber } from '../../../lib/parse-number'
import { isIdle, typedIn, type WeightRule } from '../../../state/lab/settings-draft'
import { activations } from '../../../training/net/network'
import { activationNames, weightRuleNames } from '../../../training/settings/setting-names'
import { useLanguage } from '../../shared/use-language'
import { Group } from './Group'
import type { GroupProps } from './group'
import { HiddenLayers } from './HiddenLayers'
import { NumberSetting } from './NumberSetting'
import { SelectField } from './SelectField'

const rules = ['deviation', 'xavier', 'he'] as const satisfies readonly WeightRule[]

/** The net: its hidden layers, their activation, and the initial weights. */
export function NetGroup(props: GroupProps) {
  const { draft, onChange, isLocked } = props
  const { t, say } = useLanguage()
  const { layers, typed, activation, rule } = draft
  const startsAlike = layers.length > 0 && parseNumber(typed.initialisation) === 0
  return (
    <Group title={t('train.group.net')}>
      <HiddenLayers {...props} />
      <SelectField
        label={t('train.setting.activation')}
        help="activation"
        options={activations.map((value) => ({ value, label: say(activationNames[value]) }))}
        chosen={activation}
        disabled={isLocked || layers.length === 0}
        onChoose={(value) => onChange({ ...draft, activation: value })}
      />
      <SelectField
        label={t('train.setting.weights')}
        help="weights"
        options={rules.map((value) => ({ value, label: say(weightRuleNames[value]) }))}
        chosen={rule}
        disabled={isLocked}
        onChoose={(value) => onChange({ ...draft, rule: value })}
      />
      {!isIdle(draft, 'initialisation') && (
        <NumberSetting
          name="initialisation"
          label={t('train.setting.initialisation')}
          text={typed.initialisation}
          disabled={isLocked}
          note={startsAlike ? t('train.weights.alike') : undefined}
          onChange={(text) => onChange(typedIn(draft, 'initialisation', text))}
        />
      )}
      <NumberSetting
        name="dropout"
        label={t('train.setting.dropout')}
        help="dropout"
        text={typed.dropout}
        disabled={isLocked || isIdle(draft, 'dropout')}
        onChange={(text) => onChange(typedIn(draft, 'dropout', text))}
      />
    </Group>
  )
}
