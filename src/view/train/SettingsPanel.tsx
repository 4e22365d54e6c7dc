import { memo, useState } from 'react'
import { defaultSettings, type TrainingSettings } from '../../training/settings'
import type { Phase } from '../../training/training-state'
import { useLanguage } from '../shared/use-language'
import { RunControls } from './RunControls'
import { RunsPanel } from './runs/RunsPanel'
import styles from './SettingsPanel.module.css'
import { DataGroup } from './settings/DataGroup'
import { LearningGroup } from './settings/LearningGroup'
import { NetGroup } from './settings/NetGroup'
import { Presets } from './settings/Presets'
import { draftOf, settingsOf } from './settings-draft'
import { WeightsFile } from './weights/WeightsFile'

interface SettingsPanelProps {
  readonly phase: Phase
  /** Those of the present run. */
  readonly settings: TrainingSettings | undefined
  /** The learning rate of the present run as it stands, and the one that it was asked to go on with. */
  readonly runningRate: number | undefined
  readonly wantedRate: number | undefined
}

/** What a run is made of, and the buttons that steer it. */
export const SettingsPanel = memo(function SettingsPanel(props: SettingsPanelProps) {
  const { phase, settings, runningRate, wantedRate } = props
  const { t } = useLanguage()
  const [draft, setDraft] = useState(() => draftOf(settings ?? defaultSettings))
  const [shown, setShown] = useState(settings)
  if (settings && settings !== shown) {
    setShown(settings)
    setDraft(draftOf({ ...settings, learningRate: runningRate ?? settings.learningRate }))
  }
  const isLocked = phase === 'loading' || phase === 'training' || phase === 'paused'
  const canChangeRate = phase === 'training' || phase === 'paused'
  const group = { draft, onChange: setDraft, isLocked }
  return (
    <aside className={styles.panel}>
      <section className={styles.settings} aria-label={t('train.settings')}>
        <h2 className={styles.heading}>{t('train.settings')}</h2>
        <Presets {...group} />
        <NetGroup {...group} />
        <LearningGroup
          {...group}
          runningRate={canChangeRate ? runningRate : undefined}
          wantedRate={wantedRate}
        />
        <DataGroup {...group} />
      </section>
      <section className={styles.run} aria-label={t('train.controls')}>
        <RunControls phase={phase} settings={settingsOf(draft)} />
        <p className={styles.locked}>{isLocked && t(canChangeRate ? 'train.locked.rate' : 'train.locked')}</p>
      </section>
      <RunsPanel />
      <WeightsFile />
    </aside>
  )
})
