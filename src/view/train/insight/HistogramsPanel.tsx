import { memo, useRef } from 'react'
import { useLanguage } from '../../shared/use-language'
import { HistogramRow } from './HistogramRow'
import { InsightCard } from './InsightCard'
import { Note } from './Note'
import { useNetAnswer } from './use-net-answer'

const question = { kind: 'histograms' } as const

/**
 * The distributions of weights, activations and gradients in each layer, which reveal vanishing gradients.
 */
export const HistogramsPanel = memo(function HistogramsPanel() {
  const { t } = useLanguage()
  const place = useRef<HTMLElement>(null)
  const histograms = useNetAnswer<'histograms'>(question, place)
  return (
    <InsightCard place={place} title={t('insight.histograms')}>
      {histograms && (
        <>
          <Note>{t('insight.histograms.note', { batch: histograms.batch })}</Note>
          {histograms.kinds.map((each) => (
            <HistogramRow key={each.kind} histograms={each} />
          ))}
        </>
      )}
    </InsightCard>
  )
})
