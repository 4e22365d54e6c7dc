import { whenIdle } from '../shared/when-idle'
import { latestMs } from './latest-ms'
import type { StopDrawing } from './stop-drawing'

/** What was drawn, by address; undefined for a stop without a picture. */
const drawn = new Map<string, StopDrawing | undefined>()

interface Job {
  readonly address: string
  readonly onDrawn: (drawing: StopDrawing) => void
}

const waiting = new Set<Job>()
let isDrawing = false

/** The picture of the stop with an address, if it was drawn before. */
export const knownDrawing = (address: string): StopDrawing | undefined => drawn.get(address)

async function draw({ address, onDrawn }: Job): Promise<void> {
  if (!drawn.has(address)) {
    const { drawStop } = await import('./draw-stop')
    drawn.set(address, await drawStop(address))
  }
  const drawing = drawn.get(address)
  if (drawing) onDrawn(drawing)
}

function drawNext(): void {
  const [job] = waiting
  isDrawing = job !== undefined
  if (!job) return
  waiting.delete(job)
  whenIdle(() => {
    draw(job)
      .catch(() => {}) // a list is as useful without a picture
      .finally(drawNext)
  }, latestMs)
}

/** Draws the picture of a stop when the page is idle, after those that were asked for before; returns a function that cancels it. */
export function drawInTurn(address: string, onDrawn: (drawing: StopDrawing) => void): () => void {
  const job: Job = { address, onDrawn }
  waiting.add(job)
  if (!isDrawing) drawNext()
  return () => waiting.delete(job)
}
