/** Beside the content, so that a ring around its first or last piece is seen whole. */
const paddingPx = 4

/** Growing by less is not worth it; shrinking always is, since a pixel too much would scroll. */
const leastGrowth = 0.005

interface Fit {
  readonly place: HTMLElement
  readonly scale: number
  readonly scrolls: boolean
}

const scales = new WeakMap<HTMLElement, number>()
const smallestScales = new WeakMap<HTMLElement, number>()

/** How far the content of a place must shrink to stand in it, and whether it scrolls even then. */
function measured(place: HTMLElement): Fit {
  const content = place.firstElementChild as HTMLElement
  const naturalPx = content.offsetWidth / (scales.get(place) ?? 1)
  const wanted = Math.min(1, (place.clientWidth - 2 * paddingPx) / naturalPx)
  const smallest = smallestScales.get(place) ?? 1
  return { place, scale: Math.max(smallest, wanted), scrolls: wanted < smallest }
}

/** A place that scrolls is reached by keyboard; others are no stop on the way. */
function apply({ place, scale, scrolls }: Fit): void {
  if (scrolls) place.tabIndex = 0
  else place.removeAttribute('tabindex')
  const before = scales.get(place) ?? 1
  if (scale >= before && scale - before < leastGrowth) return
  scales.set(place, scale)
  ;(place.firstElementChild as HTMLElement).style.setProperty('--fit', String(scale))
}

/** One for all places: each is measured before any is changed, so that the page is laid out once and not once for each. */
const observer = new ResizeObserver((entries) => {
  const places = new Set(entries.map(({ target }) => target.closest<HTMLElement>('[data-fitted]')))
  const fits = [...places].flatMap((place) => (place ? [measured(place)] : []))
  for (const fit of fits) apply(fit)
})

/** Keeps the only child of a place as small as it must be to stand in it, down to `smallestScale`; returns how to stop. */
export function keepFitted(place: HTMLElement, smallestScale: number): () => void {
  const content = place.firstElementChild
  smallestScales.set(place, smallestScale)
  place.dataset.fitted = ''
  for (const element of [place, content]) if (element) observer.observe(element)
  return () => {
    for (const element of [place, content]) if (element) observer.unobserve(element)
  }
}
