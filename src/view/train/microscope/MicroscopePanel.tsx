import { memo, useRef } from 'react'
import { mostImages, reasonAgainst } from '../../../microscope/can-open'
import { defaultSettings } from '../../../training/settings/settings'
import { fixed } from '../../shared/fixed'
import { Prose } from '../../shared/Prose'
import { useLanguage } from '../../shared/use-language'
import { InsightCard } from '../insight/InsightCard'
import { Note } from '../insight/Note'
import { useNetAnswer } from '../insight/use-net-answer'
import { useTraining } from '../shared/use-training'
import { IterationLink } from './IterationLink'
import styles from './MicroscopePanel.module.css'

const question = { kind: 'snapshots' } as const

/** The iterations of the run that can be opened as a graph, with all their numbers. */
export const MicroscopePanel = memo(function MicroscopePanel() {
  const { t } = useLanguage()
  const place = useRef<HTMLElement>(null)
  const snapshots = useNetAnswer<'snapshots'>(question, place)
  const { phase, history, settings = defaultSettings } = useTraining()
  const reason = reasonAgainst(settings)
  return (
    <InsightCard place={place} title={t('microscope.title')}>
      {snapshots && reason && (
        <Note>
          <Prose text={t(`microscope.not.${reason}`, { most: mostImages })} />
        </Note>
      )}
      {snapshots && !reason && (
        <>
          <Note>
            <Prose text={t('microscope.note', { batch: fixed(settings.batchSize, 0) })} />
          </Note>
          <ul className={styles.snapshots} aria-label={t('microscope.recorded')}>
            {snapshots.recorded.map(({ iteration, loss }) => (
              <li key={iteration}>
                <IterationLink iteration={iteration} loss={loss} />
              </li>
            ))}
            {phase === 'paused' && snapshots.next === history.losses.length + 1 && (
              <li>
                <IterationLink iteration={snapshots.next} />
              </li>
            )}
          </ul>
        </>
      )}
    </InsightCard>
  )
})
