import { useMemo } from 'react'
import { lineWords } from '../../../engine/formula/equation-tex'
import { largestSize } from '../../../lib/largest-size'
import { lossOfDigit } from '../../../microscope/loss-of-digit'
import { drawingStore } from '../../../state/stores/drawing-store'
import type { Reading } from '../../../training/looks/reading'
import { HeatLegend } from '../../heat/HeatLegend'
import { Picture } from '../../heat/Picture'
import { Choice } from '../../shared/Choice'
import { Tex } from '../../shared/Tex'
import { useLanguage } from '../../shared/use-language'
import styles from './PixelGradient.module.css'

interface PixelGradientProps {
  readonly reading: Reading
}

const picturePx = 140
const digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'] as const

/** What the gradient would change in the drawing: ∂L/∂x over its pixels, for a digit chosen by the viewer. */
export function PixelGradient({ reading: { gradient, label, loss } }: PixelGradientProps) {
  const { language, t } = useLanguage()
  const limit = useMemo(() => largestSize(gradient), [gradient])
  const chosen = digits[label] ?? '0'
  return (
    <section className={styles.gradient} aria-label={t('draw.gradient')}>
      <h3 className={styles.title}>{t('draw.gradient')}</h3>
      <Choice
        label={t('draw.label')}
        options={digits.map((digit) => ({ value: digit, label: digit }))}
        chosen={chosen}
        onChoose={(digit) => drawingStore.getState().setLabel(Number(digit))}
      />
      <div className={styles.shown}>
        <Picture data={gradient} limit={limit} tone="diverging" sizePx={picturePx} />
        <div className={styles.words}>
          <p>
            <Tex of={lineWords(lossOfDigit(label, loss), { language })} />
          </p>
          <p>{t('draw.gradient.words', { digit: chosen })}</p>
          <HeatLegend unit="gradient" limit={limit} />
        </div>
      </div>
    </section>
  )
}
