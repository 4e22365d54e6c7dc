import { useLayoutEffect, useRef } from 'react'
import type { Pixels } from './picture-pixels'

interface PixelCanvasProps {
  readonly pixels: Pixels
  readonly widthPx: number
  readonly heightPx: number
}

/**
 * Pixels drawn as sharp squares of any size, or smoothed if there are more of them than on the screen. The
 * surrounding elements describe what is shown.
 */
export function PixelCanvas({ pixels, widthPx, heightPx }: PixelCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useLayoutEffect(() => {
    const { width, height, data } = pixels
    canvas.current?.getContext('2d')?.putImageData(new ImageData(data, width, height), 0, 0)
  }, [pixels])
  const isLarger = widthPx >= pixels.width && heightPx >= pixels.height
  return (
    <canvas
      ref={canvas}
      width={pixels.width}
      height={pixels.height}
      aria-hidden
      style={{
        display: 'block',
        width: widthPx,
        height: heightPx,
        imageRendering: isLarger ? 'pixelated' : 'auto',
      }}
    />
  )
}
