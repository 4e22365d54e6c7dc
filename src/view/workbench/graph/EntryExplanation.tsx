import { X } from 'lucide-react'
import { useLayoutEffect, useRef, useState } from 'react'
import { equationWords } from '../../../engine/formula/equation-tex'
import type { EntryExplanation as Explanation } from '../../../trace/entry/entry'
import { Button } from '../../shared/Button'
import { FittedTex } from '../../shared/FittedTex'
import { useIsNarrow } from '../../shared/use-is-narrow'
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

/**
 * How the entry that is pointed at is made, in the corner of the stage where it covers none of what is lit. If it opened
 * by itself and would do so with its hint, it goes without; if it still would, it closes, except on a phone, where
 * nothing else says that a number can be pointed at.
 */
export function EntryExplanation({ explanation, isIntro, onClose }: EntryExplanationProps) {
  const { language, t } = useLanguage()
  const box = useRef<HTMLElement>(null)
  const [corner, setCorner] = useState(start)
  const [isTight, setTight] = useState(false)
  const hasHint = isIntro && !isTight
  const isNarrow = useIsNarrow()
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
    if (hasHint) setTight(true)
    else if (!isNarrow) onClose()
  }, [explanation, isIntro, hasHint, isNarrow, onClose])
  const words = equationWords(explanation.equation, { language, ties: true })
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
    >
      <div>
        <FittedTex key={words.tex} of={words} smallestScale={1} />
        {hasHint && <p className={styles.hint}>{t('entry.hint')}</p>}
      </div>
      <Button icon tabIndex={-1} aria-label={t('entry.close')} onClick={onClose}>
        <X size={18} />
      </Button>
    </aside>
  )
}
