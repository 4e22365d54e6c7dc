import clsx from 'clsx'
import { type CSSProperties, useRef } from 'react'
import { useStore } from 'zustand'
import type { Equation } from '../../../engine/formula/equation'
import { lineWords } from '../../../engine/formula/equation-tex'
import type { Sides } from '../../../layout/bounds'
import { calloutPlace, calloutReach, cornerPlace, freePlace } from '../../../layout/callout-place'
import type { Box, Point } from '../../../layout/geometry'
import type { Size } from '../../../layout/sizes'
import type { NamedSlope } from '../../../trace/slope/slope-of-step'
import { Tex } from '../../shared/Tex'
import { useLanguage } from '../../shared/use-language'
import { useSize } from '../../shared/use-size'
import { SlopePlot } from '../slope/SlopePlot'
import styles from './Callout.module.css'
import { seenSides, type ViewStore } from './view'

/** A slope to be drawn at its node. */
export interface ShownSlope {
  readonly of: NamedSlope
  /** Whether it was asked for, so that it is shown even where it covers something. */
  readonly isAsked: boolean
}

interface CalloutProps {
  /** Of what it speaks of. */
  readonly around: Box
  /** What it must not cover in a part of the graph. */
  readonly takenIn: (room: Sides) => readonly Box[]
  readonly view: ViewStore
  readonly stage: Size
  readonly lines: readonly Equation[]
  readonly slope: ShownSlope | undefined
  /** The scale at which letters have their smallest readable size: that of a plot, however large the graph is. */
  readonly readableScale: number
  readonly direction: 'forward' | 'backward'
}

/** The sizes of a plot, the preferred one first, in pixels of a graph at its smallest readable scale. */
const plotSizes: readonly Size[] = [
  { width: 200, height: 120 },
  { width: 160, height: 92 },
]

/** The size of a plot that is asked for. */
const askedSize: Size = { width: 260, height: 160 }

/** The room around a plot in its frame, on both sides together. */
const framePx = 10

const framed = ({ width, height }: Size): Size => ({ width: width + framePx, height: height + framePx })

interface Around extends Pick<CalloutProps, 'around' | 'takenIn'> {
  readonly room: Sides
}

interface PlotPlace extends Box {
  readonly plot: Size
  readonly isLarge: boolean
}

/** Where a plot has room in its frame, and how large it is; where it is asked for, elsewhere if there is no room. */
function plotPlace(
  { around, takenIn, room }: Around,
  scale: number,
  isAsked: boolean,
): PlotPlace | undefined {
  const plots = [...(isAsked ? [askedSize] : []), ...plotSizes].map((size) => ({
    plot: { width: scale * size.width, height: scale * size.height },
    isLarge: size === askedSize,
  }))
  const [largest] = plots
  if (!largest) return undefined
  const taken = takenIn(isAsked ? room : calloutReach(framed(largest.plot), around))
  for (const place of isAsked ? [calloutPlace, freePlace] : [calloutPlace])
    for (const each of plots) {
      const at = place(framed(each.plot), around, taken, room)
      if (at) return { ...at, ...framed(each.plot), ...each }
    }
  if (!isAsked) return undefined
  return { ...cornerPlace(framed(largest.plot), around, taken, room), ...framed(largest.plot), ...largest }
}

const cornerAt = ({ x, y }: Point, { width, height }: Size): CSSProperties => ({
  translate: `${x - width / 2}px ${y - height / 2}px`,
})

/**
 * The local derivative of the step as a slope, and its arithmetic, beside the node at work; what would cover something
 * or be cut off is not shown.
 */
export function Callout(props: CalloutProps) {
  const { around, takenIn, view, stage, lines, slope, readableScale, direction } = props
  const { language } = useLanguage()
  const place = useRef<HTMLDivElement>(null)
  const size = useSize(place, 'border')
  const here = useStore(view)
  const room = seenSides(here, stage)
  const scale = readableScale / here.k
  const plot = slope && plotPlace({ around, takenIn, room }, scale, slope.isAsked)
  const taken = size && takenIn(calloutReach(size, around))
  const at = taken && calloutPlace(size, around, plot ? [...taken, plot] : taken, room)
  return (
    <>
      {slope && plot && (
        <div
          className={clsx(styles.callout, styles.plot, styles[direction])}
          style={{ ...cornerAt(plot, plot), width: plot.width, height: plot.height }}
          aria-hidden="true" // the derivation has it, too
        >
          <SlopePlot slope={slope.of} size={plot.plot} letterPx={16 * scale} isLarge={plot.isLarge} />
        </div>
      )}
      {lines.length > 0 && (
        <div
          ref={place}
          className={clsx(styles.callout, styles[direction])}
          style={at ? cornerAt(at, size) : { visibility: 'hidden' }}
          aria-hidden="true"
        >
          {lines.map((line, i) => (
            <Tex key={i} of={lineWords(line, { language, largeFractions: true })} />
          ))}
        </div>
      )}
    </>
  )
}
