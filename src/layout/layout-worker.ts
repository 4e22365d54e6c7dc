import { layOut } from './ladder'
import type { Placement } from './place'
import type { LayoutRequest } from './request'

/** A request with a number that its answer has as well. */
export interface LayoutQuestion {
  readonly id: number
  readonly request: LayoutRequest
}

export interface LayoutAnswer {
  readonly id: number
  readonly placement: Placement
}

/** The part of a worker's global scope that is used here; the DOM's types only describe that of a page. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<LayoutQuestion>) => void) | null
  postMessage(message: LayoutAnswer): void
}

declare const self: WorkerScope

self.onmessage = ({ data: { id, request } }) => self.postMessage({ id, placement: layOut(request) })
