/** Red, green and blue, each from 0 to 255. */
export type Colour = readonly [number, number, number]

/** The colour of a CSS custom property written as #rrggbb; throws if it is written in another way. */
export function readColour(hex: string): Colour {
  const digits = /^#([0-9a-f]{6})$/i.exec(hex.trim())?.[1]
  if (digits === undefined)
    throw new Error(`“${hex}” is not a colour such as #af8dc3; write it in that form in theme.css`)
  const channel = (from: number): number => Number.parseInt(digits.slice(from, from + 2), 16)
  return [channel(0), channel(2), channel(4)]
}

/** `share` (0 to 1) of one colour mixed into another, like color-mix in srgb in CSS. */
export const mixed = (over: Colour, under: Colour, share: number): Colour => [
  over[0] * share + under[0] * (1 - share),
  over[1] * share + under[1] * (1 - share),
  over[2] * share + under[2] * (1 - share),
]
