import clsx from 'clsx'
import { type CSSProperties, useMemo } from 'react'
import { useStore } from 'zustand'
import type { Sides } from '../../../layout/bounds'
import { lineBoxes } from '../../../layout/callout-place'
import { chipPlaces, type PlacedChip } from '../../../layout/chip-places'
import { type Offsets, routeTerminal } from '../../../layout/edge-route'
import type { Point } from '../../../layout/geometry'
import type { EdgeLayout } from '../../../layout/graph-layout'
import type { Area } from '../../../layout/in-areas'
import type { Size } from '../../../layout/sizes'
import { required } from '../../../lib/required'
import { movedValues } from '../../../trace/nudge/moved-values'
import { Tex } from '../../shared/Tex'
import { useLanguage } from '../../shared/use-language'
import { drawnBoxes } from './drawn-boxes'
import type { DrawnParts } from './drawn-parts'
import type { GraphModel } from './graph-model'
import { NudgeAnswer } from './NudgeAnswer'
import styles from './NudgeMarks.module.css'
import { type NudgeChip, nudgeChips } from './nudge-chips'
import type { ShownNudge } from './shown-nudge'
import { surroundingsOf } from './surroundings'
import type { ViewStore } from './view'

interface NudgeMarksProps {
  readonly model: GraphModel
  readonly offsets: Offsets
  /** What is better not covered. */
  readonly drawn: DrawnParts
  /** The edges of which some part lies in the areas, and these. */
  readonly edges: readonly EdgeLayout[]
  readonly areas: readonly Area[]
  readonly nudge: ShownNudge
  readonly view: ViewStore
  readonly stage: Size
  /** The scale at which letters have their smallest readable size. */
  readonly readableScale: number
}

/** What a nudge moves, written beside the old numbers, and how the output answers. */
export function NudgeMarks(props: NudgeMarksProps) {
  const { model, offsets, drawn, edges, areas, nudge, view, stage, readableScale } = props
  const { run, layout, loss } = model
  const { language } = useLanguage()
  const { place, result } = nudge
  const moved = useMemo(() => movedValues(run, place, result.after), [run, place, result])
  const around = surroundingsOf(model, offsets)
  const chips = nudgeChips(moved, { model, offsets, around, edges: drawn.edges, language })
  const terminal = routeTerminal(run.graph, layout, offsets)
  const ends = [terminal.value, terminal.gradient, terminal.caption].filter((box) => box !== undefined)
  const written = { ...around, terminal: ends.length > 0 ? ends : [terminal.box] }
  const taken = drawnBoxes(written, drawn)
  const lines = useMemo(() => edges.flatMap((edge) => lineBoxes(edge, areas)), [edges, areas])
  const room = useRoom(layout, view, stage)
  const places = chipPlaces(chips, { taken, lines }, room)
  const again = `${place.node} ${place.entry} ${result.step}`
  return (
    <>
      {chips.map((chip, i) => (
        <Mark key={`${chip.key} ${again}`} chip={chip} place={required(places[i], 'a chip has no place')} />
      ))}
      <NudgeAnswer
        key={again}
        run={run}
        loss={loss}
        nudge={nudge}
        around={terminal.box}
        taken={[...taken, ...lines, ...places.map(({ box }) => box)]}
        view={view}
        stage={stage}
        readableScale={readableScale}
        depth={1 + Math.max(...moved.map(({ depth }) => depth))}
      />
    </>
  )
}

/** The graph with what is beside it on the stage while all of it is in view. */
function useRoom({ width, height }: Size, view: ViewStore, stage: Size): Sides {
  const k = useStore(view, (state) => state.k)
  const [x, y] = [Math.max(0, stage.width / k - width) / 2, Math.max(0, stage.height / k - height) / 2]
  return { left: -x, top: -y, right: width + x, bottom: height + y }
}

interface MarkProps {
  readonly chip: NudgeChip
  readonly place: PlacedChip
}

/** A value that moves, which comes from its node. */
function Mark({ chip: { owner, moved, texts, from }, place: { box, rank } }: MarkProps) {
  const { lines, more, isStacked } = required(texts[rank], 'a chip has another size')
  return (
    <div
      className={styles.chip}
      style={
        {
          translate: cornerOf(box, box),
          width: box.width,
          height: box.height,
          '--from': cornerOf(from, box),
          '--depth': moved.depth,
        } as CSSProperties
      }
      aria-hidden="true" // the panel lists the same
      data-moved={owner}
    >
      <div>
        {lines.map(({ symbol, before, after }, i) => (
          <div key={i} className={clsx(styles.line, isStacked && styles.stacked)}>
            {symbol && <Tex of={symbol} />}
            <span>{before}</span>
            <b>
              <span className={styles.arrow}>→</span> {after}
            </b>
          </div>
        ))}
      </div>
      {more > 0 && <span className={styles.more}>+{more}</span>}
    </div>
  )
}

const cornerOf = ({ x, y }: Point, { width, height }: Size): string =>
  `${x - width / 2}px ${y - height / 2}px`
