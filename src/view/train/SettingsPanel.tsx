import { memo, useState } from 'react'
import { defaultSettings, type TrainingSettings } from '../../training/settings'
import { hasNet, type Phase } from '../../training/training-state'
import { useLanguage } from '../shared/use-language'
import { NetworkFacts } from './NetworkFacts'
import { RunControls } from './RunControls'
import { RunsPanel } from './runs/RunsPanel'
import { SettingField } from './SettingField'
import styles from './SettingsPanel.module.css'
import { draftOf, settingsOf, type TypedName } from './settings-draft'
import { WeightsFile } from './weights/WeightsFile'

const typedNames: readonly TypedName[] = ['iterations', 'learningRate', 'batchSize', 'seed']

interface SettingsPanelProps {
  readonly phase: Phase
  /** Those of the present run. */
  readonly settings: TrainingSettings | undefined
}

/** What a run is made of, and the buttons that steer it. */
export const SettingsPanel = memo(function SettingsPanel({ phase, settings }: SettingsPanelProps) {
  const { t } = useLanguage()
  const [draft, setDraft] = useState(() => draftOf(settings ?? defaultSettings))
  const isLocked = phase === 'loading' || phase === 'training' || phase === 'paused'
  return (
    <aside className={styles.panel}>
      <fieldset className={styles.settings} disabled={isLocked}>
        <legend className={styles.heading}>{t('train.settings')}</legend>
        {typedNames.map((name) => (
          <SettingField
            key={name}
            name={name}
            text={draft.typed[name]}
            onChange={(text) => setDraft({ ...draft, typed: { ...draft.typed, [name]: text } })}
          />
        ))}
      </fieldset>
      <section className={styles.run} aria-label={t('train.controls')}>
        <RunControls phase={phase} settings={settingsOf(draft)} />
        <p className={styles.locked}>{isLocked && t('train.locked')}</p>
      </section>
      <RunsPanel />
      <WeightsFile settings={settings && hasNet({ phase }) ? settings : undefined} />
      <section className={styles.network}>
        <h2 className={styles.heading}>{t('train.network')}</h2>
        <NetworkFacts />
      </section>
    </aside>
  )
})
