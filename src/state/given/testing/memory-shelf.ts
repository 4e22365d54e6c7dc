import type { Shelf } from '../../../training/storage/shelf'

/** A shelf in memory; `refuse` makes every call fail from then on. */
export function memoryShelf() {
  const held = new Map<string, unknown>()
  let isRefused = false
  const attempt = async <T>(act: () => T): Promise<T> => {
    if (isRefused) throw new DOMException('refused', 'InvalidStateError')
    return act()
  }
  const shelf: Shelf = {
    put: (name, value) => attempt(() => void held.set(name, structuredClone(value))),
    take: (name) => attempt(() => structuredClone(held.get(name))),
    remove: (name) => attempt(() => void held.delete(name)),
    all: () => attempt(() => [...held]),
  }
  const refuse = (): void => {
    isRefused = true
  }
  return { shelf, held, refuse }
}
