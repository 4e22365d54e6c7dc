/** The properties that style sheets set on the parts of a chart, with SVG's defaults. */
const initial: Readonly<Record<string, string>> = {
  fill: 'rgb(0, 0, 0)',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-linejoin': 'miter',
  opacity: '1',
  'paint-order': 'normal',
  'text-anchor': 'start',
  'font-size': '',
  'font-weight': '400',
}

const fontProperties = new Set(['font-size', 'font-weight', 'text-anchor'])
const drawn = 'path, line, circle, rect, text'

function inline(original: Element, copy: Element): void {
  copy.removeAttribute('class')
  copy.removeAttribute('style')
  if (!original.matches(drawn) || original.closest('clipPath')) return
  const style = getComputedStyle(original)
  for (const [name, value] of Object.entries(initial)) {
    const computed = style.getPropertyValue(name)
    if (fontProperties.has(name) && original.tagName !== 'text') continue
    if (computed !== value) copy.setAttribute(name, computed)
    else copy.removeAttribute(name)
  }
}

/**
 * A copy of a drawing with its colours, lines and font sizes inlined, without the elements marked
 * `data-unsaved`.
 */
export function inlined(drawing: Element): Element {
  const copy = drawing.cloneNode(true) as Element
  const copies = [...copy.querySelectorAll('*')]
  for (const [i, original] of [...drawing.querySelectorAll('*')].entries()) {
    const part = copies[i]
    if (part) inline(original, part)
  }
  for (const unsaved of copy.querySelectorAll('[data-unsaved]')) unsaved.remove()
  return copy
}
