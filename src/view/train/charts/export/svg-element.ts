/** Creates an SVG element with attributes, and with a text or child elements. */
export function svgElement(
  tag: string,
  attributes: Readonly<Record<string, string | number>>,
  ...content: readonly (string | Element)[]
): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value))
  element.append(...content)
  return element
}
