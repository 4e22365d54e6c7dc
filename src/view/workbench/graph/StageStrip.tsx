import clsx from 'clsx'
import { ListCollapse, ListTree, Maximize, Minus, Plus, Search } from 'lucide-react'
import { useStore } from 'zustand'
import { nodeAt } from '../../../engine/graph'
import { isScalarShape } from '../../../engine/tensor'
import type { Offsets } from '../../../layout/edge-route'
import type { Size } from '../../../layout/sizes'
import { Button } from '../../shared/Button'
import { useLanguage } from '../../shared/use-language'
import { AwayNumbers, type AwayNumbersProps } from './AwayNumbers'
import { GroupChips } from './GroupFrames'
import type { GraphModel } from './graph-model'
import { Overview } from './Overview'
import styles from './StageStrip.module.css'
import { isWholeInView, type ViewStore } from './view'

/** All groups of a graph together. */
export interface AllFolds {
  /** Whether some of them are open, so that all can be folded. */
  readonly areOpen: boolean
  /** Folds them all, or unfolds them all if none is open. */
  readonly change: () => void
}

/** From this many nodes on, there is a button to find one. */
const leastFound = 20

/** Made once, as they never change. */
const icons = {
  zoomIn: <Plus size={18} />,
  zoomOut: <Minus size={18} />,
  fit: <Maximize size={18} />,
  find: <Search size={18} />,
  fold: <ListCollapse size={18} />,
  unfold: <ListTree size={18} />,
} as const

/** Whether the node at work has an array whose entries can be pointed at. */
const hasArrayAtWork = ({ frame: { lit }, run }: GraphModel): boolean =>
  lit.node !== undefined && !isScalarShape(nodeAt(run.graph, lit.node).shape)

interface StageStripProps {
  readonly model: GraphModel
  readonly offsets: Offsets
  readonly view: ViewStore
  /** The size of the stage; absent before it is known. */
  readonly stage: Size | undefined
  readonly onFold: ((group: string) => void) | undefined
  readonly allFolds: AllFolds | undefined
  readonly finding: {
    readonly isOpen: boolean
    readonly open: () => void
    readonly close: (isBack: boolean) => void
  }
  readonly onScale: (factor: number) => void
  readonly onFit: () => void
  readonly away: Pick<AwayNumbersProps, 'numbers' | 'scale' | 'onShow'>
}

/** The strip under the drawing: zoom, and a small picture of the whole graph while only a part is in view; above it, what is out of view. */
export function StageStrip(props: StageStripProps) {
  const { model, offsets, view, stage, onFold, allFolds, finding, onScale, onFit, away } = props
  const { t } = useLanguage()
  const fit = t(offsets.size > 0 ? 'graph.fit-moved' : 'graph.fit')
  const folds = t(allFolds?.areOpen ? 'graph.fold-all' : 'graph.unfold-all')
  const isWhole = useStore(view, (now) => !stage || isWholeInView(now, stage, model.layout))
  return (
    <>
      {stage && !isWhole && <AwayNumbers {...away} view={view} stage={stage} />}
      <div className={clsx(styles.strip, 'no-print')} data-no-pan>
        <Button icon aria-label={t('graph.zoom-in')} onClick={() => onScale(1.25)}>
          {icons.zoomIn}
        </Button>
        <Button icon aria-label={t('graph.zoom-out')} onClick={() => onScale(0.8)}>
          {icons.zoomOut}
        </Button>
        <Button icon aria-label={fit} title={fit} onClick={onFit}>
          {icons.fit}
        </Button>
        {model.run.graph.nodes.length >= leastFound && (
          <Button
            icon
            aria-label={t('graph.find')}
            title={`${t('graph.find')} (/)`}
            aria-keyshortcuts="/"
            aria-expanded={finding.isOpen}
            onMouseDown={(event) => finding.isOpen && event.preventDefault()}
            onClick={() => (finding.isOpen ? finding.close(true) : finding.open())}
          >
            {icons.find}
          </Button>
        )}
        {allFolds && (
          <Button icon aria-label={folds} title={folds} onClick={allFolds.change}>
            {allFolds.areOpen ? icons.fold : icons.unfold}
          </Button>
        )}
        {hasArrayAtWork(model) && <span className={styles.hint}>{t('entry.announced')}</span>}
        <GroupChips graph={model.trace.graph} layout={model.layout} onFold={onFold} />
        {stage && !isWhole && <Overview model={model} offsets={offsets} view={view} stage={stage} />}
      </div>
    </>
  )
}
