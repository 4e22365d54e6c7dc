import { type Colour, mixed, readColour } from './colour'
import { heatOf } from './heat'

/**
 * How numbers become colours: `diverging` is green below 0 and purple above, `ink` goes from the background
 * at 0 to ink at the limit.
 */
export type Tone = 'diverging' | 'ink'

/** The colours of 511 heats from −1 to 1, as consecutive red, green and blue values. */
export type Tones = Uint8ClampedArray

const steps = 255

/** The colours of a tone, from the theme's custom properties as read by `property`. */
export function tonesOf(tone: Tone, property: (name: string) => string): Tones {
  const read = (name: string): Colour => readColour(property(name))
  const zero = read('--cell')
  const [negative, positive] =
    tone === 'ink' ? [zero, read('--ink')] : [read('--negative'), read('--positive')]
  const tones = new Uint8ClampedArray((2 * steps + 1) * 3)
  for (let step = -steps; step <= steps; step++) {
    const colour = mixed(step < 0 ? negative : positive, zero, Math.abs(step) / steps)
    tones.set(colour, (step + steps) * 3)
  }
  return tones
}

/** The index in the tones at which the colour of a number begins. */
export function toneAt(value: number, limit: number, tone: Tone): number {
  const heat = tone === 'ink' ? Math.max(0, Math.min(1, value / limit)) : heatOf(value, limit)
  return (Math.round((Number.isNaN(heat) ? 0 : heat) * steps) + steps) * 3
}
