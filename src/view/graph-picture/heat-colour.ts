/** The colour of a heat in percent, from −100 to 100: green below 0 and purple above, like every array on the page. */
export const heatColour = (heat: number): string =>
  `color-mix(in srgb, var(--${heat < 0 ? 'negative' : 'positive'}) ${Math.abs(heat)}%, var(--cell))`
