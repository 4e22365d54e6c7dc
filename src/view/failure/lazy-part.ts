import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import type { Area } from '../../i18n/dictionaries'
import { needWords } from '../../state/stores/language-store'
import { loadChunk } from './load-chunk'

/**
 * A component that is fetched when it is first shown, together with the words of its areas other than the
 * shared ones. `name` identifies it across versions of the program.
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
