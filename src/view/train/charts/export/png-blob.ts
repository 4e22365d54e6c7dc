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
 * An SVG file as a PNG of twice its size. The texts are written on the canvas itself: a picture can be drawn before
 * the fonts inside it are read, and nothing tells when they are.
 */
export async function pngBlob({ drawing, width, height }: SvgFile): Promise<Blob> {
  const image = new Image()
  image.src = await asDataUrl(writtenSvg(without('text, style', drawing))) // the content security policy allows no blob: here
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
