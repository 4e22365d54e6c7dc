import { X } from 'lucide-react'
import { useLayoutEffect, useRef, useState } from 'react'
import { equationWords, lineWords } from '../../../engine/formula/equation-tex'
import { withoutSymbols } from '../../../engine/formula/without-symbols'
import type { EntryExplanation as Explanation } from '../../../trace/entry/entry'
import { Button } from '../../shared/Button'
import { FittedTex } from '../../shared/FittedTex'
import { useLanguage } from '../../shared/use-language'
import styles from './EntryExplanation.module.css'
import { type Corner, freestCorner } from './entry-corner'

interface EntryExplanationProps {
  readonly explanation: Explanation
  /** Whether it opened by itself, so that it says how to open it for another entry. */
  readonly isIntro: boolean
  readonly onClose: () => void
}

const start: Corner = { vertical: 'bottom', horizontal: 'left' }

/** How much an explanation that opened by itself takes: with its hint, without, or its numbers in one line. */
type Size = 'hint' | 'rows' | 'line'

const smaller: Readonly<Record<Size, Size | undefined>> = { hint: 'rows', rows: 'line', line: undefined }

/**
 * How the entry that is pointed at is made, in the corner of the stage where it covers none of what is lit. If it opened
 * by itself and would cover some of it, it is made smaller; if that is not enough, it closes.
 */
export function EntryExplanation({ explanation, isIntro, onClose }: EntryExplanationProps) {
  const { language, t } = useLanguage()
  const box = useRef<HTMLElement>(null)
  const [corner, setCorner] = useState(start)
  const [introSize, setIntroSize] = useState<Size>('hint')
  const size = isIntro ? introSize : 'rows'
  useLayoutEffect(() => {
    const element = box.current
    const stage = element?.closest('[data-graph]')
    if (!element || !stage) return
    const marks = explanation.lit.size > 0 ? '[data-lit], [data-pointed]' : '[data-pointed]'
    const marked = [...stage.querySelectorAll(marks)]
    const arrays = new Set(marked.map((cell) => cell.closest('[data-array]') ?? cell))
    const strip = Number.parseFloat(getComputedStyle(stage).paddingBottom)
    const { left, top, right, bottom } = stage.getBoundingClientRect()
    const place = { left, top, right, bottom: bottom - strip }
    const seen = [...marked, ...arrays].map((part) => part.getBoundingClientRect())
    const foundFrom = (now: Corner) => freestCorner(now, place, element.getBoundingClientRect(), seen)
    setCorner((now) => foundFrom(now).corner)
    if (!isIntro || foundFrom(start).covered === 0) return
    const next = smaller[size]
    if (next) setIntroSize(next)
    else onClose()
  }, [explanation, isIntro, size, onClose])
  const words =
    size === 'line'
      ? lineWords(withoutSymbols(explanation.equation), { language, ties: true })
      : equationWords(explanation.equation, { language, ties: true })
  return (
    <aside
      ref={box}
      className={styles.box}
      aria-label={t('entry.title')}
      aria-live="polite"
      data-no-pan
      data-entry={explanation.place.array}
      data-at={explanation.place.at}
      data-vertical={corner.vertical}
      data-horizontal={corner.horizontal}
      data-size={size}
    >
      <div>
        <FittedTex key={words.tex} of={words} smallestScale={size === 'line' ? 0.8 : 1} />
        {size === 'hint' && <p className={styles.hint}>{t('entry.hint')}</p>}
      </div>
      <Button icon tabIndex={-1} aria-label={t('entry.close')} onClick={onClose}>
        <X size={18} />
      </Button>
    </aside>
  )
}
