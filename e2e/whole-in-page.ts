/** What is in view at a step. */
export interface SeenStep {
  /** Of the graph's area. */
  readonly share: number
  readonly lettersPx: number
  /** How many numbers the formula contains that the graph shows too. */
  readonly spoken: number
  /** Those of them that are not wholly in view, or are covered. */
  readonly out: readonly string[]
  /** The height of the sentences above the graph, which have room for two lines on a wide screen. */
  readonly saidPx: number
  /** The transform of the graph: how far it is moved and scaled. */
  readonly view: string
}

/**
 * Steps from the first step, where the page already is, to the last, and reads what is in view at each; or reads it at
 * one step alone, where the page was opened. Runs in the page, so it cannot use anything outside itself.
 */
export async function seenInPage(only?: number): Promise<readonly SeenStep[]> {
  const stage = (): HTMLElement => document.querySelector('[data-graph]') as HTMLElement
  const world = (): HTMLElement => stage().firstElementChild as HTMLElement // replaced when the graph changes
  const all = (selector: string, within: ParentNode = stage()): readonly Element[] => [
    ...within.querySelectorAll(selector),
  ]
  const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
  const viewOf = (): string => getComputedStyle(world()).transform

  /** The part of the graph's area that is on the screen, above the strip of controls. */
  function windowOf() {
    const { left, top, right, bottom } = stage().getBoundingClientRect()
    const strip = all('[data-strip]')[0]?.getBoundingClientRect()
    return {
      left: Math.max(0, left),
      top: Math.max(0, top),
      right: Math.min(innerWidth, right),
      bottom: Math.min(innerHeight, bottom, strip?.top ?? bottom),
    }
  }

  function shareInView(): number {
    const room = windowOf()
    const own = world().getBoundingClientRect()
    const width = Math.max(0, Math.min(room.right, own.right) - Math.max(room.left, own.left))
    const height = Math.max(0, Math.min(room.bottom, own.bottom) - Math.max(room.top, own.top))
    return (width * height) / (own.width * own.height)
  }

  /** Whether an element is inside that window, and not covered at its middle. */
  function isSeen(element: Element): boolean {
    const room = windowOf()
    const box = element.getBoundingClientRect()
    const isInside =
      box.left >= room.left - 1 &&
      box.right <= room.right + 1 &&
      box.top >= room.top - 1 &&
      box.bottom <= room.bottom + 1
    const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)
    return box.width > 0 && isInside && top !== null && world().contains(top)
  }

  /** Whether a number in the row of those that are out of view is in sight as a whole. */
  function isInRow(element: Element): boolean {
    const block = element.querySelector('[data-scaled-block]')
    if (!block) return false
    const { left, right, top, height } = block.getBoundingClientRect()
    return [left + 1, right - 1].every((x) =>
      element.contains(document.elementFromPoint(x, top + height / 2)),
    )
  }

  /** The images of a card, whose entries cannot be pointed at: of its value, and of its gradient after that. */
  function picturesOf(id: string, role: string): readonly Element[] {
    const canvases = all(`[data-node="${id}"] canvas`).filter((canvas) => !canvas.closest('span[role="img"]'))
    return canvases.slice(...(role === 'value' ? [0, 1] : [-1]))
  }

  /** Where a number is written in the graph; the gradient that an edge sends back may be written at its source alone. */
  function placesOf(id: string, role: string): readonly Element[] {
    const quoted = CSS.escape(id)
    const [source, target] = id.split('->')
    return [
      ...(source && target && role === 'gradient' ? placesOf(source, role) : []),
      ...all(`[data-role="${role}"][data-for="${quoted}"]`),
      ...all(`[data-role="${role}"][data-for^="${quoted}->"]`),
      ...all(`[data-array="${role}:${quoted}"]`),
      ...(/\.\d+$/.test(id) ? all(`[data-node="${quoted}"]`) : []), // a constant
      ...picturesOf(quoted, role),
    ]
  }

  /** The numbers of the formula that the graph shows too, such as “gradient of x”. */
  function spokenNumbers(): readonly string[] {
    const formulas = '[data-formulas], [data-formula], li[aria-current="step"]' // the last is a line of algebra
    const pieces = all(`:is(${formulas}) .katex-html [data-for][data-role]`, document)
    const spoken = new Set(
      pieces.flatMap((piece) => {
        const { for: id = '', role = '' } = (piece as HTMLElement).dataset
        const isDrawn = all(`[data-node="${CSS.escape(id)}"], [data-edge="${CSS.escape(id)}"]`).length > 0
        return isDrawn && (role === 'value' || role === 'gradient') ? [`${role} of ${id}`] : []
      }),
    )
    return [...spoken]
  }

  function isOutOfView(spoken: string): boolean {
    const [role = '', id = ''] = spoken.split(' of ')
    const [source] = id.split('->')
    const below = all(`[data-away="${role} of ${CSS.escape(source ?? id)}"]`) // drawn over the foot, with the way to it
    return !below.some(isInRow) && !placesOf(id, role).some(isSeen)
  }

  function smallestLetters(): number {
    const scale = new DOMMatrix(viewOf()).a
    const sizes = all('*', world())
      .filter((element) => !element.closest('.katex-mathml, .msupsub, .op-limits .mtight'))
      .filter((element) =>
        [...element.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.replaceAll('\u200b', '').trim(),
        ),
      )
      .filter((element) => element.getBoundingClientRect().width > 0)
      .map((element) => Number.parseFloat(getComputedStyle(element).fontSize) * scale)
    return Math.min(...sizes)
  }

  const mostFrames = 600

  /** Whether the edges are shown: they are hidden until a graph that was folded has its layout. */
  const isPlaced = (): boolean =>
    all('[data-edge]', world()).every((edge) => getComputedStyle(edge).visibility === 'visible')

  /** Waits until the step is drawn and the view has not moved for four frames. */
  async function settle(step: number): Promise<void> {
    let before = ''
    for (let still = 0, frames = 0; still < 4; frames++) {
      if (frames === mostFrames)
        throw new Error(`step ${step} has not come to rest after ${mostFrames} frames: ${before}`)
      await painted()
      const now = `${stage().dataset.step} ${viewOf()}`
      still = now === before && stage().dataset.step === String(step) && isPlaced() ? still + 1 : 0
      before = now
    }
  }

  const seen: SeenStep[] = []
  const [first, last] = only === undefined ? [0, Number(stage().dataset.lastStep)] : [only, only]
  for (let step = first; step <= last; step++) {
    if (step > first)
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }))
    await settle(step)
    const spoken = spokenNumbers()
    seen.push({
      share: shareInView(),
      lettersPx: smallestLetters(),
      spoken: spoken.length,
      out: spoken.filter(isOutOfView),
      saidPx: document.querySelector('[data-said]')?.getBoundingClientRect().height ?? 0,
      view: viewOf(),
    })
  }
  return seen
}
