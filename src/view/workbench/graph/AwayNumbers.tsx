import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp } from 'lucide-react'
import { useStore } from 'zustand'
import { formulaWords } from '../../../engine/formula/equation-tex'
import { isScalarShape, type Tensor } from '../../../engine/tensor'
import type { Box } from '../../../layout/geometry'
import { cellText, numberText } from '../../../layout/measure/written'
import type { Size } from '../../../layout/sizes'
import { Button } from '../../shared/Button'
import { Tex } from '../../shared/Tex'
import { useLanguage } from '../../shared/use-language'
import styles from './AwayNumbers.module.css'
import { awayRowPx, awaySides, type WrittenNumber } from './away-numbers'
import { ScaledBlock } from './ScaledBlock'
import type { ViewStore } from './view'

export interface AwayNumbersProps {
  readonly numbers: readonly WrittenNumber[]
  readonly view: ViewStore
  readonly stage: Size
  /** The scale at which the numbers are drawn. */
  readonly scale: number
  /** Brings a part of the unscaled graph into view. */
  readonly onShow: (box: Box) => void
}

/** Made once, as they never change. */
const arrows = {
  left: <ArrowLeft size={12} aria-hidden="true" />,
  right: <ArrowRight size={12} aria-hidden="true" />,
  up: <ArrowUp size={12} aria-hidden="true" />,
  down: <ArrowDown size={12} aria-hidden="true" />,
} as const

/** Larger arrays are not read out. */
const mostEntries = 10

function entriesOf(tensor: Tensor): string {
  if (isScalarShape(tensor.shape)) return numberText(tensor)
  return tensor.data.length > mostEntries ? '' : [...tensor.data].map((entry) => cellText(entry, 3)).join(' ')
}

/** The numbers of the step's formulas that have no room beside the others, over the foot of the drawing, and which way they lie. */
export function AwayNumbers({ numbers, view, stage, scale, onShow }: AwayNumbersProps) {
  const { language, t } = useLanguage()
  const boxes = numbers.map(({ box }) => box)
  const sides = useStore(view, (now) => awaySides(boxes, now, stage).join()).split(',')
  if (sides.every((side) => side === '')) return null
  const chips = numbers.map(({ quantity, tensor, block, box }, i) => {
    const arrow = arrows[sides[i] as keyof typeof arrows]
    if (!arrow) return null
    const { tex, plain } = formulaWords({ kind: 'symbol', of: quantity, shape: tensor.shape }, { language })
    const name = t('graph.away', { name: `${plain} ${entriesOf(tensor)}`.trim() })
    const role = quantity.role === 'value' ? 'value' : 'gradient'
    return (
      <Button
        key={tex}
        className={styles.away}
        aria-label={name}
        title={name}
        data-away={`${role} of ${quantity.id}`}
        onClick={() => onShow(box)}
      >
        <span className={styles.name}>
          {arrow}
          <Tex of={{ tex: `\\displaystyle ${tex}`, plain }} />
        </span>
        <ScaledBlock
          tensor={tensor}
          block={block}
          direction={role === 'value' ? 'forward' : 'backward'}
          scale={scale}
          tallestPx={awayRowPx - 8}
        />
      </Button>
    )
  })
  return (
    <div className={styles.row} style={{ height: awayRowPx }} data-no-pan>
      {chips}
    </div>
  )
}
