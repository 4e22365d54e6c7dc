import { useSyncExternalStore } from 'react'
import { trainingClient } from '../../../state/clients/training-client'
import { hasNet } from '../../../training/client/training-state'
import { useLanguage } from '../../shared/use-language'
import { OpenWeights } from './OpenWeights'
import { SaveWeights } from './SaveWeights'
import styles from './WeightsFile.module.css'

/** The settings of the current net; undefined if there is none. */
function settingsOfNet() {
  const state = trainingClient.getState()
  return hasNet(state) ? state.settings : undefined
}

function isAtWork(): boolean {
  const { phase } = trainingClient.getState()
  return phase === 'loading' || phase === 'training'
}

/** Saves the current net to a file, and opens one from a file. */
export function WeightsFile() {
  const { t } = useLanguage()
  const settings = useSyncExternalStore(trainingClient.subscribe, settingsOfNet)
  const isBusy = useSyncExternalStore(trainingClient.subscribe, isAtWork)
  return (
    <section className={styles.buttons} aria-label={t('train.weights')}>
      <SaveWeights settings={settings} />
      <OpenWeights isBusy={isBusy} />
    </section>
  )
}
