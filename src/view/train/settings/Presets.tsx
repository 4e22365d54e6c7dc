import { draftOf, settingsOf } from '../../../state/lab/settings-draft'
import { isPreset, type PresetName, presets } from '../../../training/settings/presets'
import { Choice } from '../../shared/Choice'
import { useLanguage } from '../../shared/use-language'
import styles from './Group.module.css'
import type { GroupProps } from './group'

const names = ['lecture', 'accurate'] as const satisfies readonly PresetName[]

/** Named presets for the settings. */
export function Presets({ draft, onChange, isLocked }: GroupProps) {
  const { t } = useLanguage()
  const settings = settingsOf(draft)
  const chosen: PresetName | 'own' = (settings && names.find((name) => isPreset(name, settings))) ?? 'own'
  return (
    <div>
      <Choice<PresetName | 'own'>
        label={t('train.presets')}
        options={names.map((value) => ({ value, label: t(`train.preset.${value}`) }))}
        chosen={chosen}
        disabled={isLocked}
        onChoose={(name) => name !== 'own' && onChange(draftOf(presets[name]))}
      />
      {chosen !== 'own' && <p className={styles.text}>{t(`train.preset.${chosen}.note`)}</p>}
    </div>
  )
}
