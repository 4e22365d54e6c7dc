import { memo, useRef } from 'react'
import { fixed } from '../../shared/fixed'
import { useLanguage } from '../../shared/use-language'
import { InsightCard } from './InsightCard'
import { Note } from './Note'
import { ReadImages } from './ReadImages'
import { useNetAnswer } from './use-net-answer'

const question = { kind: 'mistakes' } as const

/** The test images that the net misclassifies with the highest probability. */
export const MistakesPanel = memo(function MistakesPanel() {
  const { t } = useLanguage()
  const place = useRef<HTMLElement>(null)
  const mistakes = useNetAnswer<'mistakes'>(question, place)
  const title = t('insight.mistakes')
  return (
    <InsightCard place={place} title={title}>
      {mistakes && (
        <>
          <Note>
            {t('insight.mistakes.note', {
              misread: fixed(mistakes.misread, 0),
              images: fixed(mistakes.images, 0),
              shown: mistakes.worst.length,
            })}
          </Note>
          <ReadImages label={title} images={mistakes.worst} />
        </>
      )}
    </InsightCard>
  )
})
