import { memo, useEffect, useMemo, useRef } from 'react'
import { useStore } from 'zustand'
import { digitStore } from '../../../state/stores/digit-store'
import { drawingStore } from '../../../state/stores/drawing-store'
import { sentenceFor } from '../../../training/client/sentence'
import { digitImage } from '../../../training/drawing/digit-image'
import type { ReadingQuestion } from '../../../training/looks/reading'
import { loadStoredNet } from '../../digits/load-stored-net'
import { Button } from '../../shared/Button'
import { Failure } from '../../shared/Failure'
import { useLanguage } from '../../shared/use-language'
import { DigitBars } from '../insight/DigitBars'
import { InsightCard } from '../insight/InsightCard'
import { Note } from '../insight/Note'
import { DrawnImage } from './DrawnImage'
import styles from './DrawPanel.module.css'
import { DrawSurface } from './DrawSurface'
import { PixelGradient } from './PixelGradient'
import { useReading } from './use-reading'

const { undo, clear } = drawingStore.getState()

/** A square to draw a digit in, the net's prediction, and what would make it more or less certain. */
export const DrawPanel = memo(function DrawPanel() {
  const { t } = useLanguage()
  const place = useRef<HTMLElement>(null)
  const { strokes, label } = useStore(drawingStore)
  const image = useMemo(() => digitImage(strokes), [strokes])
  const question = useMemo(
    (): ReadingQuestion | undefined =>
      image && { kind: 'reading', image, ...(label !== undefined && { label }) },
    [image, label],
  )
  const { reader, reading } = useReading(question, place)
  const isEmpty = image === undefined
  const isKnown = reading?.probabilities.every(Number.isFinite)
  return (
    <InsightCard place={place} title={t('draw.title')}>
      <div className={styles.desk}>
        <DrawSurface />
        <div className={styles.side}>
          <DrawnImage image={image} reading={isKnown ? reading?.reading : undefined} />
          <div className={styles.tools}>
            <Button disabled={isEmpty} onClick={undo}>
              {t('draw.undo')}
            </Button>
            <Button disabled={isEmpty} onClick={clear}>
              {t('draw.clear')}
            </Button>
          </div>
        </div>
      </div>
      {!isEmpty && reader === 'stored' && <StoredNet />}
      {reading && !isKnown && <Note>{t('draw.diverged')}</Note>}
      {reading && isKnown && (
        <>
          <Note>{t(`draw.reader.${reader}`)}</Note>
          <DigitBars probabilities={reading.probabilities} reading={reading.reading} />
          <PixelGradient reading={reading} />
        </>
      )}
    </InsightCard>
  )
})

/** Fetches the stored net, and shows the progress until it is loaded. */
function StoredNet() {
  const { t } = useLanguage()
  const { phase, error } = useStore(digitStore)
  useEffect(() => {
    if (digitStore.getState().phase === 'absent') loadStoredNet()
  }, [])
  if (error) return <Failure sentence={sentenceFor(error)} onRetry={loadStoredNet} />
  return phase === 'ready' ? null : <Note>{t('digits.asking')}</Note>
}
