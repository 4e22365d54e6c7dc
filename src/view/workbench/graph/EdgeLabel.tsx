import { memo } from 'react'
import type { Words } from '../../../engine/formula/words'
import type { Shape, Tensor } from '../../../engine/tensor'
import type { Box } from '../../../layout/geometry'
import type { Block, Look } from '../../../layout/request'
import type { Written } from '../../../layout/writing'
import type { ArrayKey } from '../../../trace/symbols/entry-place'
import { sameParts } from '../../shared/same-parts'
import { ArrayCaption } from './ArrayCaption'
import styles from './EdgeLabel.module.css'
import { SymbolBlock } from './SymbolBlock'
import { ValueBlock } from './ValueBlock'

/** A caption taller than this has its shape below its symbol. */
const stackedFromPx = 30

interface Shown {
  readonly array: ArrayKey
  readonly tensor: Tensor | undefined
  readonly lit: boolean
  readonly block: Block
  /** What is written in its place, if anything. */
  readonly formula?: Words | undefined
}

interface EdgeLabelProps {
  /** Of the edge, or of the node whose own numbers these are. */
  readonly id: string
  /** The id of the node whose value it is. */
  readonly owner: string
  /** Where they stand. */
  readonly places: Written
  readonly shape: Shape
  readonly look: Look
  /** The symbol written above the number. */
  readonly symbol?: Words | undefined
  readonly value?: Shown | undefined
  readonly gradient?: Shown | undefined
}

/** The numbers of an edge: the value above its lines, the gradient below. */
export const EdgeLabel = memo(function EdgeLabel(props: EdgeLabelProps) {
  const { id, owner, places, shape, look, symbol, value, gradient } = props
  const shown = [
    { role: 'value', direction: 'forward', place: places.value, number: value },
    { role: 'gradient', direction: 'backward', place: places.gradient, number: gradient },
  ] as const
  return (
    <>
      {places.caption && symbol && (
        <span className={styles.place} style={middleOf(places.caption)}>
          <ArrayCaption symbol={symbol} shape={shape} isStacked={places.caption.height > stackedFromPx} />
        </span>
      )}
      {shown.map(({ role, direction, place, number }) =>
        place && number ? (
          <div
            key={role}
            className={styles.place}
            style={middleOf(place)}
            data-for={id}
            data-of={owner}
            data-role={role}
          >
            <NumberOrSymbol shape={shape} look={look} direction={direction} {...number} />
          </div>
        ) : null,
      )}
    </>
  )
}, sameParts)

type NumberOrSymbolProps = Pick<EdgeLabelProps, 'shape' | 'look'> &
  Shown & { readonly direction: 'forward' | 'backward' }

const NumberOrSymbol = ({ formula, ...shown }: NumberOrSymbolProps) =>
  formula ? (
    <SymbolBlock formula={formula} isKnown={shown.tensor !== undefined} {...shown} />
  ) : (
    <ValueBlock {...shown} />
  )

const middleOf = ({ x, y }: Box): { readonly left: number; readonly top: number } => ({ left: x, top: y })
