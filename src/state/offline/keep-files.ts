/** Receives how many bytes of a file have arrived since the last call. */
export type OnBytes = (bytes: number) => void

/** Whether all of these addresses are in a cache. */
export async function areKept(cache: Cache, urls: readonly string[]): Promise<boolean> {
  const kept = await Promise.all(urls.map((url) => cache.match(url)))
  return kept.every((response) => response !== undefined)
}

async function bodyOf(response: Response, onBytes: OnBytes): Promise<Blob> {
  const chunks: Uint8Array<ArrayBuffer>[] = []
  const reader = response.body?.getReader()
  for (let read = await reader?.read(); read?.value; read = await reader?.read()) {
    chunks.push(read.value)
    onBytes(read.value.length)
  }
  return new Blob(chunks)
}

/**
 * Fetches the files at these addresses that a cache lacks, and keeps each that arrived whole; throws if one does not
 * arrive, or if there is no room for it.
 */
export async function keepFiles(cache: Cache, urls: readonly string[], onBytes: OnBytes): Promise<void> {
  for (const url of urls) {
    if (await cache.match(url)) continue
    const response = await fetch(url)
    if (!response.ok) throw new Error(`${new URL(url).pathname}: ${response.status}`)
    await cache.put(url, new Response(await bodyOf(response, onBytes)))
  }
}
