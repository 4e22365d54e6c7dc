import { useState } from 'react'
import type { NamedSlope } from '../../../trace/slope/slope-of-step'
import { useLanguage } from '../../shared/use-language'
import { SlopeDialog } from './SlopeDialog'
import styles from './SlopeFigure.module.css'
import { SlopePlot } from './SlopePlot'

interface SlopeFigureProps {
  readonly slope: NamedSlope
}

/** A slope beside its derivation; pressed, it opens large. */
export function SlopeFigure({ slope }: SlopeFigureProps) {
  const { t } = useLanguage()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <button type="button" className={styles.figure} title={t('slope.open')} onClick={() => setIsOpen(true)}>
        <SlopePlot slope={slope} size={{ width: 216, height: 116 }} letterPx={14} />
        <span className="visually-hidden">{t('slope.open')}</span>
      </button>
      {isOpen && <SlopeDialog slope={slope} onClose={() => setIsOpen(false)} />}
    </>
  )
}
