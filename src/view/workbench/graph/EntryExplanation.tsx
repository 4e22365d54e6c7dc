import { X } from 'lucide-react'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { equationWords, lineWords } from '../../../engine/formula/equation-tex'
import { withoutSymbols } from '../../../engine/formula/without-symbols'
import type { EntryExplanation as Explanation } from '../../../trace/entry/entry'
import { Button } from '../../shared/Button'
import { FittedTex } from '../../shared/FittedTex'
import { wouldFit } from '../../shared/keep-fitted'
import { useLanguage } from '../../shared/use-language'
import { useLatest } from '../../shared/use-latest'
import styles from './EntryExplanation.module.css'
import { type Corner, freestCorner } from './entry-corner'
import { roomOf, sidesAtRest } from './sides-at-rest'
import type { ViewStore } from './view'

interface EntryExplanationProps {
  readonly explanation: Explanation
  /** Whether it opened by itself, so that it says how to open it for another entry. */
  readonly isIntro: boolean
  /** How the graph stands on its stage, or will when it has come to rest. */
  readonly view: ViewStore
  readonly onClose: () => void
}

const start: Corner = { vertical: 'bottom', horizontal: 'left' }

/** How much an explanation that opened by itself takes: with its hint, without, or its numbers in one line. */
type Size = 'hint' | 'rows' | 'line'

/** The smallest scale of numbers in one line. */
const lineScale = 0.75

const smaller: Readonly<Record<Size, Size | undefined>> = { hint: 'rows', rows: 'line', line: undefined }

/**
 * How the entry that is pointed at is made, in the corner of the stage where it covers none of what is lit. If it opened
 * by itself and would cover some of it, it is made smaller; if that is not enough, it closes.
 */
export function EntryExplanation({ explanation, isIntro, view, onClose }: EntryExplanationProps) {
  const { language, t } = useLanguage()
  const box = useRef<HTMLElement>(null)
  const [corner, setCorner] = useState(start)
  const [introSize, setIntroSize] = useState<Size>('hint')
  const size = isIntro ? introSize : 'rows'
  const place = useLatest((mayShrink: boolean) => {
    const element = box.current
    const stage = element?.closest<HTMLElement>('[data-graph]')
    if (!element || !stage) return
    const marks = explanation.lit.size > 0 ? '[data-lit], [data-pointed]' : '[data-pointed]'
    const seen = sidesAtRest(stage, marks, view.getState())
    const foundFrom = (now: Corner) => freestCorner(now, roomOf(stage), element.getBoundingClientRect(), seen)
    setCorner((now) => foundFrom(now).corner)
    if (!isIntro || !mayShrink) return
    const formula = element.querySelector<HTMLElement>('[data-fitted]')
    const isCut = size === 'line' && formula !== null && !wouldFit(formula, lineScale)
    if (foundFrom(start).covered === 0 && !isCut) return
    const next = smaller[size]
    if (next) setIntroSize(next)
    else onClose()
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is placed changes with these
  useLayoutEffect(() => place(true), [place, explanation, isIntro, size])
  useEffect(() => view.subscribe(() => place(false)), [view, place])
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
        <FittedTex key={words.tex} of={words} smallestScale={size === 'line' ? lineScale : 1} />
        {size === 'hint' && <p className={styles.hint}>{t('entry.hint')}</p>}
      </div>
      <Button icon tabIndex={-1} aria-label={t('entry.close')} onClick={onClose}>
        <X size={18} />
      </Button>
    </aside>
  )
}
