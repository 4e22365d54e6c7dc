/** A box in the window, in CSS pixels. */
export type Box = readonly [left: number, top: number, width: number, height: number]

/** What a frame of the stage shows. */
export interface SeenFrame {
  /** The hash of the address. */
  readonly address: string
  /** The texts that can be seen in the graph, on the board, and in the sentences below, each in its order. */
  readonly texts: readonly string[]
  /** Where the nodes and the pieces of the formulas stand, by what they are. */
  readonly boxes: Readonly<Record<string, Box>>
  /** A sentence for each thing that is wrong with it. */
  readonly faults: readonly string[]
}

/** What the page complained about since it was loaded: this script runs before its own. */
export const complaints: string[] = []

for (const kind of ['error', 'warn'] as const) {
  const said = console[kind]
  console[kind] = (...all: unknown[]) => {
    complaints.push(`console.${kind}: ${all.map(String).join(' ')}`)
    said(...all)
  }
}

/** A module that a link announces is only fetched earlier: Firefox fails to, where the module is there already. */
const announced = 'link[rel="modulepreload"]'

addEventListener(
  'error',
  ({ target, message }) => {
    if (!(target instanceof Element)) complaints.push(`uncaught: ${message}`)
    else if (!target.matches(announced)) complaints.push(`could not load ${target.outerHTML}`)
  },
  { capture: true }, // what could not be loaded does not bubble
)
addEventListener('unhandledrejection', ({ reason }) => complaints.push(`unhandled rejection: ${reason}`))
addEventListener('securitypolicyviolation', ({ blockedURI, violatedDirective }) =>
  complaints.push(`${violatedDirective} blocked ${blockedURI}`),
)

const all = (selector: string): readonly Element[] => [...document.querySelectorAll(selector)]

/** What is there for screen readers alone. */
const unseen = '.visually-hidden, .katex-mathml, [inert]'

const isSeen = (element: Element): boolean =>
  element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !element.closest(unseen)

const ownText = (element: Element): string =>
  [...element.childNodes]
    .map((node) => (node.nodeType === Node.TEXT_NODE ? node.nodeValue : ''))
    .join('')
    .replaceAll('\u200b', '')
    .trim()

const seenTexts = (): readonly Element[] =>
  all('main *').filter((element) => ownText(element) !== '' && isSeen(element))

function boxOf(element: Element): Box {
  const { left, top, width, height } = element.getBoundingClientRect()
  return [left, top, width, height]
}

/** How far beyond the window a text may be, in CSS pixels: lines of text are a little higher than their letters. */
const tolerancePx = 1

function beyondWindow(element: Element): readonly string[] {
  const { left, top, right, bottom } = element.getBoundingClientRect()
  const px = Math.max(-left, -top, right - innerWidth, bottom - innerHeight)
  return px <= tolerancePx ? [] : [`“${ownText(element)}” is ${px.toFixed(1)} px beyond the window`]
}

function faults(): readonly string[] {
  const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement
  const plain = all('[data-plain]').length
  const cutOff = all('[data-formula]').some(
    (board) => board.scrollHeight > board.clientHeight + 1 || board.scrollWidth > board.clientWidth + 1,
  )
  const fonts = [...document.fonts].filter(({ status }) => status === 'error').map(({ family }) => family)
  return [
    ...complaints,
    ...(all('[data-graph] [data-node]').some(isSeen) ? [] : ['there is no graph']),
    ...(scrollWidth > clientWidth || scrollHeight > clientHeight ? ['the page scrolls'] : []),
    ...(plain > 0 ? [`KaTeX could not typeset ${plain} formulas`] : []),
    ...(cutOff ? ['the formula does not fit the board'] : []),
    ...fonts.map((family) => `the font ${family} could not be loaded`),
    ...seenTexts().flatMap(beyondWindow),
  ]
}

const placed = (): readonly (readonly [string, Box])[] => [
  ...all('[data-graph] [data-node]').map(
    (node) => [`node ${node.getAttribute('data-node')}`, boxOf(node)] as const,
  ),
  ...all('[data-formula] [data-piece]').map(
    (piece, i) => [`piece ${i} of the formula`, boxOf(piece)] as const,
  ),
]

/** Reads the stage as it is. */
export const frame = (): SeenFrame => ({
  address: location.hash,
  texts: seenTexts().map(ownText),
  boxes: Object.fromEntries(placed()),
  faults: faults(),
})

/** The number of a metric of the training, and null until it is known. */
export function metric(name: string): number | null {
  const value = document.querySelector(`[data-metric="${name}"]`)?.getAttribute('data-value')
  return value === null || value === undefined ? null : Number(value)
}
