const places = 12

/** Keyframes that move something along a line of SVG path data, at an even pace, and let it fade at the end. */
export function alongPath(path: string): Keyframe[] {
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  line.setAttribute('d', path)
  const length = line.getTotalLength()
  return Array.from({ length: places + 1 }, (_, i) => {
    const { x, y } = line.getPointAtLength((i / places) * length)
    const left = (places - i) / places
    return { transform: `translate(${x}px, ${y}px)`, opacity: Math.min(1, left / 0.15) }
  })
}
