/** The id of the node that a part of the drawing belongs to; undefined outside of the drawing. */
export function ownerOf(target: EventTarget | null): string | undefined {
  const place = target instanceof Element ? target.closest<HTMLElement>('[data-node], [data-of]') : null
  return place?.dataset.node ?? place?.dataset.of
}

/** What the keyboard reaches at a node, in reading order: the buttons that fold the groups it begins, the node, what it holds, and the arrays that leave it. */
export function stopsAt(stage: HTMLElement, id: string): readonly HTMLElement[] {
  const own = CSS.escape(id)
  return [
    `[data-of="${own}"] button`,
    `[data-node="${own}"]`,
    `[data-node="${own}"] :is([data-array], button)`,
    `[data-of="${own}"] [data-array]`,
  ].flatMap((selector) => [...stage.querySelectorAll<HTMLElement>(selector)])
}
