import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import type { Area } from '../../i18n/dictionaries'
import { needWords } from '../../state/stores/language-store'
import { loadChunk } from './load-chunk'

/**
 * A component that is fetched when it is first shown, with the words of the areas that it uses besides the shared ones.
 * `name` tells it from the others across versions of the program.
 */
export const lazyPart = <Props>(
  name: string,
  load: () => Promise<ComponentType<Props>>,
  areas: readonly Area[],
): LazyExoticComponent<ComponentType<Props>> =>
  lazy(() =>
    loadChunk(name, async () => {
      const [part] = await Promise.all([load(), needWords(areas)])
      return { default: part }
    }),
  )
