import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import { loadChunk } from './load-chunk'

/** A component that is fetched when it is first shown; `name` tells it from the others across versions of the program. */
export const lazyPart = <Props>(
  name: string,
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> => lazy(async () => ({ default: await loadChunk(name, load) }))
