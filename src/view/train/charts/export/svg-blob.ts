import { captionFor, groundColour } from './caption'
import type { ChartWords } from './chart-legend'
import { fontFaces } from './font-faces'
import { inlined } from './inlined'
import { svgElement } from './svg-element'

/** A chart as an SVG file, together with the drawing in it and its size in pixels. */
export interface SvgFile {
  readonly blob: Blob
  readonly drawing: SVGElement
  readonly width: number
  readonly height: number
}

/** Writes a drawing to a file. */
export const writtenSvg = (drawing: SVGElement): Blob =>
  new Blob([new XMLSerializer().serializeToString(drawing)], { type: 'image/svg+xml' })

/** A chart with its title and legend as a self-contained file that needs no style sheet and no font. */
export async function svgBlob(chart: SVGSVGElement, words: ChartWords): Promise<SvgFile> {
  const { width: chartWidth, height: chartHeight } = chart.getBoundingClientRect()
  const caption = captionFor(words, chartHeight)
  const width = Math.ceil(Math.max(chartWidth, caption.width))
  const height = Math.ceil(caption.above + chartHeight + caption.below)
  const drawing = inlined(chart)
  const description = drawing.querySelector('title')
  const faces = await fontFaces(`${[...caption.elements, drawing].map((each) => each.textContent).join('')} `)
  const file = svgElement(
    'svg',
    {
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': getComputedStyle(document.body).fontFamily,
      style: 'font-variant-numeric: tabular-nums',
    },
    ...(description ? [description] : []),
    svgElement('style', {}, faces),
    svgElement('rect', { width, height, fill: groundColour() }),
    svgElement('g', { transform: `translate(0 ${caption.above})` }, ...drawing.children),
    ...caption.elements,
  )
  return { blob: writtenSvg(file), drawing: file, width, height }
}
