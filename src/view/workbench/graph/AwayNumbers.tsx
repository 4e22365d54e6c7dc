import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp } from 'lucide-react'
import { useStore } from 'zustand'
import { formulaWords } from '../../../engine/formula/equation-tex'
import type { Tensor } from '../../../engine/tensor'
import type { Box } from '../../../layout/geometry'
import { cellText } from '../../../layout/measure/written'
import type { Size } from '../../../layout/sizes'
import { Button } from '../../shared/Button'
import { Tex } from '../../shared/Tex'
import { useLanguage } from '../../shared/use-language'
import styles from './AwayNumbers.module.css'
import { sideOf, type WrittenNumber } from './away-numbers'
import { seenSides, type ViewStore } from './view'

interface AwayNumbersProps {
  readonly numbers: readonly WrittenNumber[]
  readonly view: ViewStore
  readonly stage: Size
  /** Brings a part of the unscaled graph into view. */
  readonly onShow: (box: Box) => void
}

const arrows = { left: ArrowLeft, right: ArrowRight, up: ArrowUp, down: ArrowDown } as const

/** Arrays with more entries are named alone, and those with more than a few have shorter ones. */
const mostEntries = { few: 4, all: 10 } as const

function entriesOf({ data }: Tensor): string {
  if (data.length > mostEntries.all) return ''
  const digits = data.length > mostEntries.few ? 2 : 3
  return [...data].map((entry) => cellText(entry, digits)).join(' ')
}

/** The numbers of the step's formulas that have no room beside the others: what they are, and which way they lie. */
export function AwayNumbers({ numbers, view, stage, onShow }: AwayNumbersProps) {
  const { language, t } = useLanguage()
  const sides = useStore(view, (now) => {
    const seen = seenSides(now, stage)
    return numbers.map(({ box }) => sideOf(box, seen) ?? '').join()
  }).split(',')
  if (sides.every((side) => side === '')) return null
  const chips = numbers.map(({ quantity, tensor, box }, i) => {
    const Arrow = arrows[sides[i] as keyof typeof arrows]
    if (!Arrow) return null
    const { tex, plain } = formulaWords({ kind: 'symbol', of: quantity, shape: tensor.shape }, { language })
    const entries = entriesOf(tensor)
    const name = t('graph.away', { name: `${plain} ${entries}`.trim() })
    return (
      <Button
        key={tex}
        className={styles.away}
        aria-label={name}
        title={name}
        data-away={entries && `${quantity.role === 'value' ? 'value' : 'gradient'} of ${quantity.id}`}
        onClick={() => onShow(box)}
      >
        <Arrow size={14} aria-hidden="true" />
        <Tex of={{ tex: `\\displaystyle ${tex}`, plain }} />
        {entries && <span className={styles.entries}>{entries}</span>}
      </Button>
    )
  })
  return <span className={styles.numbers}>{chips}</span>
}
