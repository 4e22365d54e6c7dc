/** The bars of a histogram as SVG path data in a box of one unit for each part and of height 1, on a logarithmic axis: log(1 + count) of log(1 + `most`). */
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
