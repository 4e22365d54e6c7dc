import { dashOf } from '../../runs/run-looks'
import type { ChartWords } from './chart-legend'
import { svgElement } from './svg-element'

/** The current value of a colour of the theme. */
const themeColour = (name: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(name).trim()

const edge = 16
const lineHeight = 24
const headHeight = 40
const swatch = 34
const fontSize = 15

/** The width of a text in the page's font, in pixels. */
function widthOf(text: string, size: number, weight: number): number {
  const context = document.createElement('canvas').getContext('2d')
  if (!context) return 0
  context.font = `${weight} ${size}px ${getComputedStyle(document.body).fontFamily}`
  return context.measureText(text).width
}

/** The texts above and below a saved chart, and how much space they take. */
export interface Caption {
  readonly elements: readonly SVGElement[]
  readonly above: number
  readonly below: number
  readonly width: number
}

/** The title above a chart of that height, and below it a line of legend for each run and each note. */
export function captionFor({ title, runs, notes }: ChartWords, chartHeight: number): Caption {
  const [ink, muted] = [themeColour('--ink'), themeColour('--ink-muted')]
  const baseline = (row: number): number => headHeight + chartHeight + (row + 1) * lineHeight - 7
  const heading = svgElement(
    'text',
    { x: edge, y: 27, 'font-size': 18, 'font-weight': 650, fill: ink },
    title,
  )
  const legend = runs.flatMap(({ name, look }, row) => [
    svgElement('line', {
      x1: edge,
      x2: edge + swatch,
      y1: baseline(row) - 5,
      y2: baseline(row) - 5,
      stroke: themeColour(`--run-${look}`),
      'stroke-width': 3,
      'stroke-dasharray': dashOf(look),
    }),
    svgElement(
      'text',
      { x: edge + swatch + 10, y: baseline(row), 'font-size': fontSize, 'font-weight': 600, fill: ink },
      name,
    ),
  ])
  const remarks = notes.map((note, i) =>
    svgElement('text', { x: edge, y: baseline(runs.length + i), 'font-size': fontSize, fill: muted }, note),
  )
  const widths = [
    edge + widthOf(title, 18, 650),
    ...runs.map(({ name }) => edge + swatch + 10 + widthOf(name, fontSize, 600)),
    ...notes.map((note) => edge + widthOf(note, fontSize, 400)),
  ]
  return {
    elements: [heading, ...legend, ...remarks],
    above: headHeight,
    below: (runs.length + notes.length) * lineHeight + edge,
    width: Math.ceil(Math.max(...widths)) + edge,
  }
}

/** The background of a saved chart. */
export const groundColour = (): string => themeColour('--surface')
