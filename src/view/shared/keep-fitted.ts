/** Room beside the content, so that a ring around its first or last piece is not cut off. */
const paddingPx = 4

/** Hinted letters do not shrink in proportion, so a scale found from the width at full size may have to be corrected. */
const corrections = 3

const smallestScales = new WeakMap<HTMLElement, number>()

interface Fit {
  readonly place: HTMLElement
  readonly content: HTMLElement
  readonly scale: number
}

const setScale = ({ content, scale }: Fit): void => content.style.setProperty('--fit', String(scale))

/** The factor by which the content, at its current scale, still has to shrink to fit its place; 1 if it fits. */
const excess = ({ place, content }: Fit): number =>
  Math.min(1, (place.clientWidth - 2 * paddingPx) / content.offsetWidth)

/**
 * Always starts at full size: if it started from the previous scale, the result would depend on that one, and two
 * scales could alternate forever. All places are measured before any is changed, so that the page is laid out once
 * for all of them and not once for each.
 */
function fitAll(places: readonly HTMLElement[]): void {
  let fits = places.map(
    (place): Fit => ({
      place,
      content: place.firstElementChild as HTMLElement,
      scale: 1,
    }),
  )
  for (const each of fits) setScale(each)
  for (let round = 0; round < corrections; round++) {
    fits = fits.map((each) => ({ ...each, scale: each.scale * excess(each) }))
    for (const each of fits) setScale(each)
  }
  fits = fits.map((each) => ({ ...each, scale: Math.max(each.scale, smallestScales.get(each.place) ?? 1) }))
  for (const each of fits) setScale(each)
  // A place that scrolls can be reached with the Tab key; the others cannot.
  const scrolling = fits.map((each) => excess(each) < 1)
  fits.forEach(({ place }, i) => {
    if (scrolling[i]) place.tabIndex = 0
    else place.removeAttribute('tabindex')
  })
}

const observer = new ResizeObserver((entries) => {
  const places = entries.flatMap(({ target }) => target.closest<HTMLElement>('[data-fitted]') ?? [])
  fitAll([...new Set(places)])
})

/**
 * Shrinks the only child of a place until it fits, down to `smallestScale`, and again when either changes size;
 * returns a function that stops this.
 */
export function keepFitted(place: HTMLElement, smallestScale: number): () => void {
  const content = place.firstElementChild
  smallestScales.set(place, smallestScale)
  place.dataset.fitted = ''
  for (const element of [place, content]) if (element) observer.observe(element)
  return () => {
    for (const element of [place, content]) if (element) observer.unobserve(element)
  }
}
