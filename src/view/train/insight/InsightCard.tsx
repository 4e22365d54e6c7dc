import { type ReactNode, type RefObject, useId, useSyncExternalStore } from 'react'
import { trainingClient } from '../../../state/clients/training-client'
import { hasNet } from '../../../training/client/training-state'
import { useLanguage } from '../../shared/use-language'
import styles from './InsightCard.module.css'

interface InsightCardProps {
  /** The element that is watched for being on screen. */
  readonly place: RefObject<HTMLElement | null>
  readonly title: string
  /** The content to the right of the title. */
  readonly aside?: ReactNode
  /** What there is to see; undefined if there is no net, or no answer from it yet. */
  readonly children: ReactNode | undefined
}

/** A panel that looks into the net; empty if there is none. */
export function InsightCard({ place, title, aside, children }: InsightCardProps) {
  const { t } = useLanguage()
  const id = useId()
  const isAsking = useSyncExternalStore(trainingClient.subscribe, () => hasNet(trainingClient.getState()))
  return (
    <section className={styles.card} aria-labelledby={id} ref={place}>
      <div className={styles.head}>
        <h2 className={styles.title} id={id}>
          {title}
        </h2>
        {aside}
      </div>
      {children ?? <p className={styles.note}>{t(isAsking ? 'insight.asking' : 'insight.empty')}</p>}
    </section>
  )
}
