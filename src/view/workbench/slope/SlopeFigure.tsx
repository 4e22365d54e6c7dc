import { useState } from 'react'
import type { Entries } from '../../../trace/entry/entry-source'
import { slopeOfStep } from '../../../trace/slope/slope-of-step'
import type { Step } from '../../../trace/steps/step'
import { useLanguage } from '../../shared/use-language'
import { SlopeDialog } from './SlopeDialog'
import styles from './SlopeFigure.module.css'
import { SlopePlot } from './SlopePlot'

interface SlopeFigureProps {
  readonly session: Entries
  readonly step: Step | undefined
}

/** The slope that a step is about, beside its derivation, if there is one; pressed, it opens large. */
export function SlopeFigure({ session, step }: SlopeFigureProps) {
  const { t } = useLanguage()
  // While it is open large it stays with its entry, even if another one becomes larger.
  const [held, hold] = useState<number>()
  const slope = slopeOfStep(session, step, held)
  if (!slope) return null
  return (
    <>
      <button
        type="button"
        className={styles.figure}
        title={t('slope.open')}
        onClick={() => hold(slope.entry.output)}
      >
        <SlopePlot slope={slope} size={{ width: 208, height: 112 }} letterPx={14} />
        <span className="visually-hidden">{t('slope.open')}</span>
      </button>
      {held !== undefined && <SlopeDialog slope={slope} onClose={() => hold(undefined)} />}
    </>
  )
}
