import { TriangleAlert } from 'lucide-react'
import { useStore } from 'zustand'
import type { Key } from '../../../i18n/dictionaries'
import { stageAddress } from '../../../state/show/open-presenter'
import type { StagePresence } from '../../../state/show/stage-presence'
import { appStore } from '../../../state/stores/app-store'
import { presentStore } from '../../../state/stores/present-store'
import { useLanguage } from '../../shared/use-language'
import styles from './ShowStatus.module.css'

interface ShowStatusProps {
  readonly presence: StagePresence
}

/** What is unusual about the stage, in sentences: that nobody sees it, that it is blank, and what is on. */
export function ShowStatus({ presence }: ShowStatusProps) {
  const { t } = useLanguage()
  const { blank, tool, isAsking, isOverview } = useStore(presentStore)
  const link = useStore(appStore, (state) => state.link)
  const said: readonly Key[] = [
    ...(blank ? [`presenter.${blank}` as const] : []),
    ...(tool ? [`presenter.${tool}` as const] : []),
    ...(isAsking ? ['presenter.asking' as const] : []),
    ...(isOverview ? ['presenter.overview' as const] : []),
    ...(link.beside ? ['presenter.beside' as const] : []),
  ]
  return (
    <div className={styles.status} role="status">
      {presence !== 'shown' && (
        <p className={styles.missing}>
          <TriangleAlert size={18} aria-hidden="true" /> {t(`presenter.is-${presence}`)}{' '}
          <a href={stageAddress(link)} target="_blank" rel="noopener">
            {t('presenter.open-stage')}
          </a>
        </p>
      )}
      {said.map((key) => (
        <p key={key}>{t(key)}</p>
      ))}
    </div>
  )
}
