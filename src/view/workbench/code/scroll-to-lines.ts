const marginPx = 24

/** Scrolls a box, and nothing around it, until some of its children can be seen; the first of them where not all have room. */
export function scrollToLines(box: HTMLElement, first: number, last: number): void {
  const [top, bottom] = [box.children[first], box.children[last]]
  if (!(top instanceof HTMLElement) || !(bottom instanceof HTMLElement)) return
  const end = bottom.offsetTop + bottom.offsetHeight + marginPx
  if (end > box.scrollTop + box.clientHeight) box.scrollTop = end - box.clientHeight
  const start = top.offsetTop - marginPx
  if (start < box.scrollTop) box.scrollTop = start
}
