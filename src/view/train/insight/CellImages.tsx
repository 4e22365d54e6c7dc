import { required } from '../../../lib/required'
import type { Confusion } from '../../../training/looks/confusion'
import { fixed } from '../../shared/fixed'
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
  if (!cell) return <Note>{t('insight.confusion.hint')}</Note>
  const { shown, read, images } = cell
  const count = required(counts[shown * classes + read], 'the cell is in the matrix')
  const label = t('insight.confusion.cell', { reading: readingText(shown, read), count: fixed(count, 0) })
  return (
    <>
      <Note>
        <span aria-live="polite">{label}</span>
        {count > images.length &&
          ` ${t('insight.more', { shown: images.length, more: fixed(count - images.length, 0) })}`}
      </Note>
      <ReadImages label={label} images={images} />
    </>
  )
}
