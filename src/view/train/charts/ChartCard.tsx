import { type ReactNode, useId, useRef } from 'react'
import { useSize } from '../../shared/use-size'
import styles from './ChartCard.module.css'
import type { ChartLegend } from './export/chart-legend'
import { SaveChart } from './SaveChart'

interface ChartCardProps {
  readonly title: string
  /** What the file of a saved chart is called. */
  readonly fileName: string
  /** What a saved chart says besides its title. */
  readonly legend: ChartLegend
  /** How the lines are read, or how the chart can be changed. */
  readonly head: ReactNode
  /** Draws into so many pixels: an svg, and what lies over it. */
  readonly children: (width: number, height: number) => ReactNode
}

/** A chart that fills its card and can be saved. */
export function ChartCard({ title, fileName, legend, head, children }: ChartCardProps) {
  const id = useId()
  const stage = useRef<HTMLDivElement>(null)
  const size = useSize(stage)
  return (
    <section className={styles.card} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 className={styles.title} id={id}>
          {title}
        </h2>
        <SaveChart
          title={title}
          fileName={fileName}
          legend={legend}
          find={() => stage.current?.querySelector('svg') ?? undefined}
        />
      </div>
      {head}
      <div className={styles.stage} ref={stage}>
        {size && children(size.width, size.height)}
      </div>
    </section>
  )
}
