const aligns: Readonly<Record<string, CanvasTextAlign>> = { middle: 'center', end: 'right' }

/** Adds an element to the page, invisibly, while `work` measures it. */
function whilePlaced<Result>(drawing: SVGElement, work: () => Result): Result {
  const place = document.createElement('div')
  place.style.cssText = 'position: fixed; visibility: hidden; pointer-events: none'
  place.append(drawing)
  document.body.append(place)
  try {
    return work()
  } finally {
    place.remove()
  }
}

function writeText(context: CanvasRenderingContext2D, text: SVGTextElement, scale: number): void {
  const attribute = (name: string, otherwise = '') => text.getAttribute(name) ?? otherwise
  const number = (name: string) => Number.parseFloat(attribute(name, '0'))
  const { a = 1, b = 0, c = 0, d = 1, e = 0, f = 0 } = text.getCTM() ?? {}
  context.setTransform(a * scale, b * scale, c * scale, d * scale, e * scale, f * scale)
  context.font = fontOf(text)
  context.textAlign = aligns[attribute('text-anchor')] ?? 'left'
  const across = number('x')
  const down = number('y') + number('dy') * number('font-size')
  if (attribute('stroke', 'none') !== 'none') {
    context.strokeStyle = attribute('stroke')
    context.lineWidth = number('stroke-width')
    context.lineJoin = 'round'
    context.strokeText(text.textContent, across, down)
  }
  context.fillStyle = attribute('fill')
  context.fillText(text.textContent, across, down)
}

function fontOf(text: Element): string {
  const size = Number.parseFloat(text.getAttribute('font-size') ?? '16')
  const family = text.closest('svg')?.getAttribute('font-family') ?? 'sans-serif'
  return `${text.getAttribute('font-weight') ?? 400} ${size}px ${family}`
}

/** Writes the texts of a drawing onto its canvas, `scale` times as large, in the page's fonts. */
export async function writeTexts(
  context: CanvasRenderingContext2D,
  drawing: SVGElement,
  scale: number,
): Promise<void> {
  const texts = [...drawing.querySelectorAll('text')]
  await Promise.all(texts.map((text) => document.fonts.load(fontOf(text), text.textContent)))
  whilePlaced(drawing, () => {
    for (const text of texts) writeText(context, text, scale)
  })
}
