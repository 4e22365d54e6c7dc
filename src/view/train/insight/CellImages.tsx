import { useRef } from 'react'
import { required } from '../../../lib/required'
import type { Confusion } from '../../../training/looks/confusion'
import { fixed } from '../../shared/fixed'
import { intoView } from '../../shared/into-view'
import panelStyles from '../../shared/Panel.module.css'
import { useBeforePaint } from '../../shared/use-before-paint'
import { useLanguage } from '../../shared/use-language'
import { Note } from './Note'
import { ReadImages } from './ReadImages'
import { useReadingText } from './use-reading-text'

interface CellImagesProps {
  readonly confusion: Confusion
}

/** The images of the chosen cell, and how many more there are. */
export function CellImages({ confusion: { classes, counts, cell } }: CellImagesProps) {
  const { t } = useLanguage()
  const readingText = useReadingText()
  const place = useRef<HTMLDivElement>(null)
  useBeforePaint(() => intoView(place.current, 'nearest'), [cell?.shown, cell?.read])
  if (!cell) return <Note>{t('insight.confusion.hint')}</Note>
  const { shown, read, images } = cell
  const count = required(counts[shown * classes + read], 'the cell is in the matrix')
  const label = t('insight.confusion.cell', { reading: readingText(shown, read), count: fixed(count, 0) })
  return (
    <div ref={place} className={panelStyles.panel}>
      <Note>
        <span aria-live="polite">{label}</span>
        {count > images.length &&
          ` ${t('insight.more', { shown: images.length, more: fixed(count - images.length, 0) })}`}
      </Note>
      <ReadImages label={label} images={images} />
    </div>
  )
}
