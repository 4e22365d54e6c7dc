/** A storage in memory that takes texts of at most so many characters each. */
export function memoryStorage(most = 1000) {
  const items = new Map<string, string>()
  const room = { most }
  return {
    room,
    get length() {
      return items.size
    },
    key: (i: number) => [...items.keys()][i] ?? null,
    getItem: (name: string) => items.get(name) ?? null,
    setItem: (name: string, text: string) => {
      if (text.length > room.most) throw new DOMException('full', 'QuotaExceededError')
      items.set(name, text)
    },
    removeItem: (name: string) => void items.delete(name),
  }
}
