import { memo, useMemo, useRef, useState } from 'react'
import type { ConfusionCell, ConfusionQuestion } from '../../../training/looks/confusion'
import { fixed } from '../../shared/fixed'
import { useLanguage } from '../../shared/use-language'
import { CellImages } from './CellImages'
import { ConfusionTable } from './ConfusionTable'
import { correctCount } from './confusion-shares'
import { InsightCard } from './InsightCard'
import { Note } from './Note'
import { useNetAnswer } from './use-net-answer'

/** Which digits the net mistakes for which, and the images concerned. */
export const ConfusionPanel = memo(function ConfusionPanel() {
  const { t } = useLanguage()
  const place = useRef<HTMLElement>(null)
  const [cell, setCell] = useState<ConfusionCell>()
  const question = useMemo((): ConfusionQuestion => ({ kind: 'confusion', ...(cell && { cell }) }), [cell])
  const confusion = useNetAnswer<'confusion'>(question, place)
  return (
    <InsightCard place={place} title={t('insight.confusion')}>
      {confusion && (
        <>
          <Note>
            {t('insight.confusion.correct', {
              correct: fixed(correctCount(confusion), 0),
              all: fixed(
                confusion.counts.reduce((sum, count) => sum + count, 0),
                0,
              ),
            })}
          </Note>
          <ConfusionTable confusion={confusion} chosen={cell} onChoose={setCell} />
          <CellImages confusion={confusion} />
        </>
      )}
    </InsightCard>
  )
})
