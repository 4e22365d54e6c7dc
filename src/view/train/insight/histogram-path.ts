/**
 * The bars of a histogram as SVG path data, in a box with a width of one unit per bin and a height of 1, on a
 * logarithmic axis: log(1 + count) relative to log(1 + `most`).
 */
export function histogramPath(bins: Uint32Array, most: number): string {
  const full = Math.log1p(most)
  return [...bins]
    .map((count, part) => {
      if (count === 0) return ''
      const height = Number((Math.log1p(count) / full).toFixed(4))
      return `M${part},1h1v${-height}h-1z`
    })
    .join('')
}
