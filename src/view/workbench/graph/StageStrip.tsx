import { Maximize, Minus, Plus } from 'lucide-react'
import type { Offsets } from '../../../layout/edge-route'
import type { Size } from '../../../layout/sizes'
import type { HeatLimits } from '../../heat/heat-limits'
import { Button } from '../../shared/Button'
import { useLanguage } from '../../shared/use-language'
import { fits } from './fit-view'
import type { GraphModel } from './graph-model'
import { Legends } from './Legends'
import { Overview } from './Overview'
import styles from './StageStrip.module.css'
import type { ViewStore } from './view'

interface StageStripProps {
  readonly model: GraphModel
  readonly offsets: Offsets
  readonly view: ViewStore
  /** The size of the drawing's place; absent before it is known. */
  readonly stage: Size | undefined
  readonly limits: HeatLimits
  readonly onScale: (factor: number) => void
  readonly onFit: () => void
}

/** What stands under the drawing: zoom, the scales of its colours, and the whole graph in small where it has no room. */
export function StageStrip({ model, offsets, view, stage, limits, onScale, onFit }: StageStripProps) {
  const { t } = useLanguage()
  return (
    <div className={styles.strip} data-no-pan>
      <Button icon aria-label={t('graph.zoom-in')} onClick={() => onScale(1.25)}>
        <Plus size={18} />
      </Button>
      <Button icon aria-label={t('graph.zoom-out')} onClick={() => onScale(0.8)}>
        <Minus size={18} />
      </Button>
      <Button icon aria-label={t('graph.fit')} onClick={onFit}>
        <Maximize size={18} />
      </Button>
      <Legends model={model} limits={limits} />
      {stage && !fits(model.layout, stage) && (
        <Overview model={model} offsets={offsets} view={view} stage={stage} />
      )}
    </div>
  )
}
