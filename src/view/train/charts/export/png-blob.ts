import { asDataUrl } from './as-data-url'
import { type SvgFile, writtenSvg } from './svg-blob'
import { writeTexts } from './write-texts'

const pixelsPerPixel = 2

function without(tags: string, drawing: SVGElement): SVGElement {
  const copy = drawing.cloneNode(true) as SVGElement
  for (const part of copy.querySelectorAll(tags)) part.remove()
  return copy
}

/**
 * Converts an SVG file to a PNG of twice its size. The texts are drawn on the canvas directly, because a
 * picture may be drawn before the fonts inside it are loaded, and there is no event for that.
 */
export async function pngBlob({ drawing, width, height }: SvgFile): Promise<Blob> {
  const image = new Image()
  // The content security policy does not allow blob: here.
  image.src = await asDataUrl(writtenSvg(without('text, style', drawing)))
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * pixelsPerPixel
  canvas.height = height * pixelsPerPixel
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas')
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  await writeTexts(context, without('style', drawing), pixelsPerPixel)
  const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (!png) throw new Error('no PNG')
  return png
}
