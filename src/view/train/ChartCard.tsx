import { type ReactNode, useRef } from 'react'
import { useSize } from '../graph/use-size'
import styles from './ChartCard.module.css'

interface ChartCardProps {
  readonly title: string
  /** What the lines mean. */
  readonly legend: string
  /** The chart in words, for who does not see it. */
  readonly description: string
  /** Draws into so many pixels. */
  readonly children: (width: number, height: number) => ReactNode
}

/** A chart that fills its card. */
export function ChartCard({ title, legend, description, children }: ChartCardProps) {
  const stage = useRef<HTMLDivElement>(null)
  const size = useSize(stage)
  return (
    <section className={styles.card}>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.legend}>{legend}</p>
      <div className={styles.stage} ref={stage}>
        {size && (
          <svg className={styles.chart} width={size.width} height={size.height} role="img">
            <title>{description}</title>
            {children(size.width, size.height)}
          </svg>
        )}
      </div>
    </section>
  )
}
