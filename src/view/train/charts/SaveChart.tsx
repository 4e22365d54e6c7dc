import { useState } from 'react'
import { messageOf } from '../../../lib/message-of'
import { Button } from '../../shared/Button'
import { saveBlob } from '../../shared/save-blob'
import { useLanguage } from '../../shared/use-language'
import type { ChartLegend } from './export/chart-legend'
import { pngBlob } from './export/png-blob'
import { svgBlob } from './export/svg-blob'
import styles from './SaveChart.module.css'

interface SaveChartProps {
  readonly title: string
  readonly fileName: string
  readonly legend: ChartLegend
  /** The current chart; undefined if there is none. */
  readonly find: () => SVGSVGElement | undefined
}

const formats = ['svg', 'png'] as const

/** The buttons that save a chart as a file. */
export function SaveChart({ title, fileName, legend, find }: SaveChartProps) {
  const { t, say } = useLanguage()
  const [failure, setFailure] = useState<string>()
  const save = async (format: (typeof formats)[number]): Promise<void> => {
    const chart = find()
    if (!chart) return
    setFailure(undefined)
    try {
      const runs = legend.runs.map(({ name, look }) => ({ name: say(name), look }))
      const svg = await svgBlob(chart, { title, runs, notes: legend.notes })
      saveBlob(format === 'svg' ? svg.blob : await pngBlob(svg), `backstep-${fileName}.${format}`)
    } catch (thrown) {
      setFailure(t('train.save.failed', { detail: messageOf(thrown) }))
    }
  }
  return (
    <div className={styles.save}>
      {formats.map((format) => (
        <Button
          key={format}
          className={styles.button}
          aria-label={t(`train.save.${format}`, { chart: title })}
          title={t(`train.save.${format}`, { chart: title })}
          onClick={() => save(format)}
        >
          {format.toUpperCase()}
        </Button>
      ))}
      {failure && (
        <p className={styles.failure} role="alert">
          {failure}
        </p>
      )}
    </div>
  )
}
