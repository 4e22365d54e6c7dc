import type { Shown } from './lesson-page'

/** One derivation as the page shows it. */
export interface ShownDerivation {
  /** The node or edge that its result belongs to; undefined for a local derivative on its own. */
  readonly of: string | undefined
  readonly stages: readonly string[]
  /** The result at full precision, and the number shown for it, which is tied to its node or edge. */
  readonly result: string | undefined
  readonly written: string | undefined
  /** That node or edge's `data-gradient` in the graph, or its `data-value` in the forward pass. */
  readonly inGraph: string | undefined
}

/** Everything a walk reads after a step. */
export interface ShownStep {
  readonly frame: Readonly<Record<string, Shown>>
  readonly derivations: readonly ShownDerivation[]
  /** The number of lines of algebra, and whether the last one is marked as current. */
  readonly lines: number
  readonly isLastCurrent: boolean
  /** The position of the “next step” button. */
  readonly next: string
  /** A sentence for each problem with the page. */
  readonly faults: readonly string[]
}

/**
 * How a part is walked: from the first of the steps, where the page already is, with a key press for each of
 * the others.
 */
export interface Walk {
  readonly key: 'ArrowRight' | 'ArrowLeft'
  readonly steps: readonly number[]
  readonly leastPx: number
  /** The current node at each step, from the first on. */
  readonly atWork: readonly string[]
  readonly timeoutMs: number
  /** The names of elements in the language of the page. */
  readonly names: { readonly derivation: string; readonly next: string }
}

/**
 * Reads the page, presses the key for the next step and reads again, up to the last step, in one call. Runs
 * in the page, so it cannot use anything outside itself.
 */
export async function walkInPage({
  key,
  steps,
  leastPx,
  atWork,
  timeoutMs,
  names,
}: Walk): Promise<readonly ShownStep[]> {
  const all = <Found extends HTMLElement>(selector: string, within: ParentNode = document) => [
    ...within.querySelectorAll<Found>(selector),
  ]
  const graph = (): HTMLElement | null => document.querySelector('[data-graph]')

  function frame(): Record<string, Shown> {
    const attributes = all('[data-node], [data-edge]').map(({ dataset }): [string, Shown] => {
      const { node, edge, value, gradient, shape } = dataset
      const known = {
        ...(value !== undefined && { value }),
        ...(gradient !== undefined && { gradient }),
        ...(shape !== undefined && { shape }),
      }
      return [node === undefined ? `edge ${edge}` : `node ${node}`, known]
    })
    return Object.fromEntries(attributes)
  }

  function derivationIn(place: HTMLElement): ShownDerivation {
    const of = place.dataset.derivation
    const quoted = of === undefined ? '' : CSS.escape(of)
    const [stands] = all(`[data-graph] [data-edge="${quoted}"], [data-graph] [data-node="${quoted}"]`)
    const [result] = all('[data-stage="result"]', place)
    const piece = result && all(`.katex-html [data-for="${quoted}"]`, result).at(-1)
    return {
      of,
      stages: all('[data-stage]', place).map(({ dataset }) => dataset.stage ?? ''),
      result: result?.dataset.result,
      written: piece?.textContent ?? undefined,
      inGraph: piece?.dataset.role === 'gradient' ? stands?.dataset.gradient : stands?.dataset.value,
    }
  }

  /**
   * Texts of the graph that are too small to read, except exponents, indices and KaTeX's copies for screen
   * readers.
   */
  function smallTexts(): readonly string[] {
    const stage = graph()
    const world = stage?.firstElementChild
    if (!stage || !(world instanceof HTMLElement)) return ['there is no graph']
    const scale = new DOMMatrix(getComputedStyle(world).transform).a
    const texts = all('*', stage)
      .filter((element) => !element.closest('.katex-mathml, .msupsub'))
      .map((element) => ({
        element,
        text: [...element.childNodes]
          .map((node) => (node.nodeType === Node.TEXT_NODE ? node.nodeValue : ''))
          .join('')
          .replaceAll('\u200b', '')
          .trim(),
      }))
      .filter(({ element, text }) => text !== '' && element.getBoundingClientRect().width > 0)
    if (texts.length <= 5) return [`the graph has only ${texts.length} texts`]
    return texts.flatMap(({ element, text }) => {
      const px = Number.parseFloat(getComputedStyle(element).fontSize) * (world.contains(element) ? scale : 1)
      return px < leastPx ? [`“${text}” has ${px} px`] : []
    })
  }

  /** Whether the current node is in view. */
  function viewFaults(step: number): readonly string[] {
    const node = atWork[step - 1]
    if (node === undefined) return []
    const outer = graph()?.getBoundingClientRect()
    const inner = all(`[data-graph] [data-node="${CSS.escape(node)}"]`)[0]?.getBoundingClientRect()
    if (!outer || !inner) return [`${node} is not on the page`]
    const beyondPx = Math.max(
      outer.left - inner.left,
      inner.right - outer.right,
      outer.top - inner.top,
      inner.bottom - outer.bottom,
    )
    return beyondPx < 0 ? [] : [`${node} is ${beyondPx} px beyond the stage`]
  }

  function pageFaults(step: number): readonly string[] {
    const { scrollWidth, clientWidth } = document.documentElement
    const shown = graph()?.dataset.step
    const plain = all('[data-plain]').length
    const outside = all('[data-node], [data-edge]').filter((each) => !each.closest('[data-graph]')).length
    return [
      ...(shown === String(step) ? [] : [`the step is ${shown}`]),
      ...(plain === 0 ? [] : [`KaTeX could not typeset ${plain} formulas`]),
      ...(outside === 0 ? [] : [`${outside} nodes and edges are outside the graph`]),
      ...(scrollWidth <= clientWidth ? [] : [`the page scrolls ${scrollWidth - clientWidth} px sideways`]),
      ...smallTexts(),
      ...viewFaults(step),
    ]
  }

  const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))

  /** The faults that remain once the page has settled or the time is up. */
  async function lastingFaults(step: number): Promise<readonly string[]> {
    const startMs = performance.now()
    let faults = pageFaults(step)
    while (faults.length > 0 && performance.now() - startMs < timeoutMs) {
      await painted()
      faults = pageFaults(step)
    }
    return faults
  }

  function read(faults: readonly string[]): ShownStep {
    const lines = all(`section[aria-label="${names.derivation}"] li:has(.katex)`)
    const [next] = all(`[aria-label="${names.next}"]`)
    const { x, y } = next?.getBoundingClientRect() ?? { x: Number.NaN, y: Number.NaN }
    return {
      frame: frame(),
      derivations: all('[data-formulas] > *')
        .filter((place) => all('[data-stage]', place).length > 0)
        .map(derivationIn),
      lines: lines.length,
      isLastCurrent: lines.at(-1)?.getAttribute('aria-current') === 'step',
      next: `${x}, ${y}`,
      faults,
    }
  }

  const shown: ShownStep[] = []
  for (const [i, step] of steps.entries()) {
    if (i > 0) document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
    await painted()
    shown.push(read(await lastingFaults(step)))
  }
  return shown
}
