import { asDataUrl } from './as-data-url'
import type { SvgFile } from './svg-blob'

const pixelsPerPixel = 2

/** An SVG file as a PNG of twice its size. */
export async function pngBlob({ blob, width, height }: SvgFile): Promise<Blob> {
  const image = new Image()
  image.src = await asDataUrl(blob) // the content security policy has data: for images, and not blob:
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * pixelsPerPixel
  canvas.height = height * pixelsPerPixel
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas')
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (!png) throw new Error('no PNG')
  return png
}
