/** What the stage shows at a frame, apart from its timeline, as texts to compare. */
export interface ShownFrame {
  /** The numbers, arrays and lines of the graph, with what is lit. */
  readonly graph: string
  readonly formula: string
  readonly sentence: string
}

/** Reads what the stage shows. Runs in the page, so it cannot use anything outside itself. */
export function frameInPage(): ShownFrame {
  const textOf = (selector: string): string =>
    [...document.querySelectorAll(selector)].map(({ textContent }) => textContent).join('\n')
  const world = document.querySelector('[data-graph]')?.firstElementChild
  const parts = [...(world?.querySelectorAll('[data-node], [data-edge], [data-for], [data-array]') ?? [])]
  return {
    graph: parts
      .map(
        (part) =>
          `${part.getAttribute('class')} ${JSON.stringify({ ...(part as HTMLElement).dataset })} ${part.textContent}`,
      )
      .join('\n'),
    formula: textOf('[data-formula] .katex-html'),
    sentence: textOf('main section > p:not(.visually-hidden)'),
  }
}
