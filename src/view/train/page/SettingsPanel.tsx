import { memo } from 'react'
import { useStore } from 'zustand'
import { settingsOf } from '../../../state/lab/settings-draft'
import { changeDraft, draftStore } from '../../../state/stores/draft-store'
import type { RunPhase } from '../../../training/client/training-state'
import { useLanguage } from '../../shared/use-language'
import { RunsPanel } from '../runs/RunsPanel'
import { DataGroup } from '../settings/DataGroup'
import { LearningGroup } from '../settings/LearningGroup'
import { NetGroup } from '../settings/NetGroup'
import { Presets } from '../settings/Presets'
import { RunBoundary } from '../shared/RunBoundary'
import { WeightsFile } from '../weights/WeightsFile'
import { KeptData } from './KeptData'
import { PaceChoice } from './PaceChoice'
import { ProgressAtButton } from './ProgressAtButton'
import { RunControls } from './RunControls'
import styles from './SettingsPanel.module.css'

interface SettingsPanelProps {
  readonly phase: RunPhase
  /** The learning rate of the current run, and the one that was requested for the rest of it. */
  readonly runningRate: number | undefined
  readonly wantedRate: number | undefined
}

/** The settings of a run, and the buttons that control it. */
export const SettingsPanel = memo(function SettingsPanel(props: SettingsPanelProps) {
  const { phase, runningRate, wantedRate } = props
  const { t } = useLanguage()
  const draft = useStore(draftStore, (state) => state.draft)
  const isLocked = phase === 'loading' || phase === 'training' || phase === 'paused'
  const canChangeRate = phase === 'training' || phase === 'paused'
  const group = { draft, onChange: changeDraft, isLocked }
  return (
    <aside className={styles.panel}>
      <RunBoundary place="settings">
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
      </RunBoundary>
      <section className={styles.run} aria-label={t('train.controls')}>
        <RunBoundary place="controls">
          <ProgressAtButton />
          <RunControls phase={phase} settings={settingsOf(draft)} />
          <PaceChoice />
          <p className={styles.locked}>
            {isLocked && t(canChangeRate ? 'train.locked.rate' : 'train.locked')}
          </p>
        </RunBoundary>
      </section>
      <RunBoundary place="runs">
        <RunsPanel />
      </RunBoundary>
      <RunBoundary place="weights-file">
        <WeightsFile />
      </RunBoundary>
      <RunBoundary place="kept-data">
        <KeptData />
      </RunBoundary>
    </aside>
  )
})
