import { useStore } from 'zustand'
import { paceStore } from '../../../state/stores/pace-store'
import { paces } from '../../../training/protocol/pace'
import { Choice } from '../../shared/Choice'
import { useLanguage } from '../../shared/use-language'
import styles from './PaceChoice.module.css'

/** How fast a run goes on; it can be changed at any time. */
export function PaceChoice() {
  const { t } = useLanguage()
  const pace = useStore(paceStore, (state) => state.pace)
  const label = t('train.pace')
  return (
    <div className={styles.pace}>
      <span aria-hidden="true">{label}</span>
      <Choice
        label={label}
        options={paces.map((value) => ({ value, label: value === 'full' ? t('train.pace.full') : value }))}
        chosen={pace}
        onChoose={(chosen) => paceStore.setState({ pace: chosen })}
      />
    </div>
  )
}
