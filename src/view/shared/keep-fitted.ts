/** Room beside the content, so that a ring around its first or last piece is not cut off. */
const paddingPx = 4

/** Hinted letters do not shrink in proportion: a scale found from the width leaves some room, and may have to be corrected. */
const spare = 0.995
const corrections = 3

const smallestScales = new WeakMap<HTMLElement, number>()

/** The widths that each place was left with: a change of size that is no more than the fitting itself needs no other one. */
const fitted = new WeakMap<HTMLElement, string>()

const widthsOf = (place: HTMLElement): string =>
  `${place.clientWidth} ${(place.firstElementChild as HTMLElement).offsetWidth}`

interface Fit {
  readonly place: HTMLElement
  readonly content: HTMLElement
  readonly scale: number
}

const setScale = ({ content, scale }: Fit): void => content.style.setProperty('--fit', String(scale))

/** The factor by which the content, at its current scale, still has to shrink to fit its place; 1 if it fits. */
const excess = ({ place, content }: Fit): number =>
  Math.min(1, (place.clientWidth - 2 * paddingPx) / content.offsetWidth)

function shrunk(fit: Fit, factor: number): Fit {
  const scale = factor < 1 ? fit.scale * factor * spare : fit.scale
  return { ...fit, scale: Math.max(scale, smallestScales.get(fit.place) ?? 1) }
}

/**
 * Always starts at full size: if it started from the previous scale, the result would depend on that one, and two
 * scales could alternate forever. All places are measured before any is changed, so that the page is laid out once
 * for all of them and not once for each; most fit as they are, and it is laid out only once.
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
  let left = fits.map(excess)
  for (let round = 0; round < corrections; round++) {
    const next = fits.map((each, i) => shrunk(each, left[i] ?? 1))
    if (next.every(({ scale }, i) => scale === fits[i]?.scale)) break
    fits = next
    for (const each of fits) setScale(each)
    left = fits.map(excess)
  }
  for (const { place } of fits) fitted.set(place, widthsOf(place))
  // A place that scrolls can be reached with the Tab key; the others cannot.
  const wide = fits.map(({ place }, i) => (left[i] ?? 1) < 1 && isCut(place))
  fits.forEach(({ place }, i) => {
    if ((left[i] ?? 1) < 1) place.tabIndex = 0
    else place.removeAttribute('tabindex')
    place.toggleAttribute('data-cut', wide[i] ?? false)
  })
}

/** Whether the content of a place would fit it at a scale. */
export function wouldFit(place: HTMLElement, scale: number): boolean {
  const content = place.firstElementChild as HTMLElement
  const now = Number(content.style.getPropertyValue('--fit') || 1)
  return (content.offsetWidth / now) * scale <= place.clientWidth - 2 * paddingPx
}

/** Whether there is more to the right of what a place shows. */
const isCut = ({ scrollWidth, scrollLeft, clientWidth }: HTMLElement): boolean =>
  scrollWidth - scrollLeft - clientWidth > paddingPx

const markCut = ({ currentTarget }: Event): void => {
  if (currentTarget instanceof HTMLElement) currentTarget.toggleAttribute('data-cut', isCut(currentTarget))
}

const observer = new ResizeObserver((entries) => {
  const places = new Set(entries.flatMap(({ target }) => target.closest<HTMLElement>('[data-fitted]') ?? []))
  const changed = [...places].filter((place) => fitted.get(place) !== widthsOf(place))
  if (changed.length > 0) fitAll(changed)
})

/**
 * Shrinks the only child of a place until it fits, down to `smallestScale`, and again when either changes size; marks
 * the place with `data-cut` while there is more to the right of what it shows. Returns a function that stops this.
 */
export function keepFitted(place: HTMLElement, smallestScale: number): () => void {
  const content = place.firstElementChild
  smallestScales.set(place, smallestScale)
  place.dataset.fitted = ''
  for (const element of [place, content]) if (element) observer.observe(element)
  place.addEventListener('scroll', markCut, { passive: true })
  return () => {
    place.removeEventListener('scroll', markCut)
    for (const element of [place, content]) if (element) observer.unobserve(element)
  }
}
