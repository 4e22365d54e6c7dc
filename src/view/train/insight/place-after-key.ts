/** A key press, as far as it matters here. */
export interface KeyPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

/**
 * Where a key leads from a position in a grid of `count` positions, `across` per row; undefined for keys that
 * lead nowhere.
 */
export function placeAfterKey(
  { key, ctrlKey, metaKey, altKey }: KeyPress,
  place: number,
  across: number,
  count: number,
): number | undefined {
  if (ctrlKey || metaKey || altKey) return undefined
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -1,
    ArrowRight: 1,
    ArrowUp: -across,
    ArrowDown: across,
    Home: -place,
    End: count - 1 - place,
  }
  const step = steps[key]
  if (step === undefined) return undefined
  const next = place + step
  return next >= 0 && next < count ? next : place
}
