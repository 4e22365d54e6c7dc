import { type Arrangement, arrange } from './arrange'
import type { LayoutRequest } from './layout-request'

/** A request with a number of its own, by which its answer is known. */
export interface LayoutQuestion {
  readonly id: number
  readonly request: LayoutRequest
}

export interface LayoutAnswer {
  readonly id: number
  readonly arrangement: Arrangement
}

/** The part of a worker's global scope that is used here; the DOM's types know only the page's. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<LayoutQuestion>) => void) | null
  postMessage(message: LayoutAnswer): void
}

declare const self: WorkerScope

self.onmessage = ({ data: { id, request } }) => self.postMessage({ id, arrangement: arrange(request) })
