const idBytes = 8

/** An id for a new run, different from every other. */
export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(idBytes)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
