import clsx from 'clsx'
import { type ReactNode, useId, useRef } from 'react'
import { useSize } from '../../shared/use-size'
import styles from './ChartCard.module.css'
import type { ChartLegend } from './export/chart-legend'
import { SaveChart } from './SaveChart'

interface ChartCardProps {
  readonly title: string
  /** The file name of a saved chart. */
  readonly fileName: string
  /** The texts of a saved chart other than its title. */
  readonly legend: ChartLegend
  /** How to read the lines, or how to change the chart. */
  readonly head: ReactNode
  /** Whether it stands on a stage, where nobody saves it. */
  readonly isBare: boolean
  /** Draws at that many pixels: an svg, and what is on top of it. */
  readonly children: (width: number, height: number) => ReactNode
}

/** A chart that fills its card and can be saved. */
export function ChartCard({ title, fileName, legend, head, isBare, children }: ChartCardProps) {
  const id = useId()
  const stage = useRef<HTMLDivElement>(null)
  const size = useSize(stage)
  return (
    <section className={styles.card} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 className={styles.title} id={id}>
          {title}
        </h2>
        {!isBare && (
          <SaveChart
            title={title}
            fileName={fileName}
            legend={legend}
            find={() => stage.current?.querySelector('svg') ?? undefined}
          />
        )}
      </div>
      {head}
      <div className={clsx(styles.stage, isBare && styles.bare)} ref={stage}>
        {size && children(size.width, size.height)}
      </div>
    </section>
  )
}
