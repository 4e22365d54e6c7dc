import type { Size } from '../../../layout/sizes'
import { formatShort } from '../../../lib/format'
import type { Slope } from '../../../trace/slope/slope'
import type { DrawnSlope } from './drawn-slope'

/** Something written in a plot, and where: at the left, the middle or the right of its base line. */
export interface Label {
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly role: 'slope' | 'value'
  /** A symbol in plain text before the text. */
  readonly symbol?: string
  readonly text: string
}

interface LabelledPlot {
  readonly now: Pick<Slope, 'x' | 'y' | 'steepness'>
  readonly drawn: DrawnSlope
  readonly size: Size
  readonly letterPx: number
  readonly symbols: { readonly operand: string; readonly output: string }
  /** Writes the slope in words. */
  readonly slopeIs: (slope: string) => string
  /** Whether there is room for the numbers of the triangle, and for more digits. */
  readonly isLarge: boolean
}

/** The room of a number in digits, not counting a sign. */
const room = { large: 10, small: 6 } as const

/** What is written in a plot, on the side of the point where the curve is not. */
export function plotLabels(plot: LabelledPlot): readonly Label[] {
  const { now, drawn, size, letterPx, symbols, slopeIs, isLarge } = plot
  const { point, triangle } = drawn
  const digits = room[isLarge ? 'large' : 'small']
  const written = (value: number): string => formatShort(value, digits + (value < 0 ? 1 : 0))
  const gap = 0.4 * letterPx
  const below = letterPx + gap / 2
  const isFalling = now.steepness < 0
  const anchor = isFalling ? 'end' : 'start'
  const labels: readonly Label[] = [
    {
      x: isFalling ? size.width - gap : gap,
      y: below,
      anchor,
      role: 'slope',
      text: slopeIs(written(now.steepness)),
    },
    {
      x: gap,
      y: point.y + (isFalling ? below : -gap),
      anchor: 'start',
      role: 'value',
      symbol: symbols.output,
      text: ` = ${written(now.y)}`,
    },
    {
      x: point.x + (isFalling ? -gap : gap),
      y: size.height - gap,
      anchor,
      role: 'value',
      symbol: symbols.operand,
      text: ` = ${written(now.x)}`,
    },
  ]
  if (!isLarge || triangle.rise === 0) return labels
  const { run, rise, corner, top } = triangle
  return [
    ...labels,
    {
      x: (point.x + corner.x) / 2,
      y: corner.y + (isFalling ? -gap : below),
      anchor: 'middle',
      role: 'slope',
      text: written(run),
    },
    {
      x: corner.x + gap,
      y: (corner.y + top.y) / 2 + letterPx / 3,
      anchor: 'start',
      role: 'slope',
      text: written(rise),
    },
  ]
}
