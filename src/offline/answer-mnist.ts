import { mnistCache } from './mnist-cache'

/**
 * Answers a request for a file of MNIST with what is kept, or from the network. A request that bypasses the cache, since
 * what it got before was damaged or incomplete, replaces what is kept if the network answers.
 */
export async function answerMnist(request: Request): Promise<Response> {
  const cache = await caches.open(mnistCache)
  const kept = await cache.match(request.url)
  if (!kept) return fetch(request)
  if (request.cache !== 'reload') return kept
  const fresh = await fetch(request).catch(() => undefined)
  if (!fresh?.ok) return kept
  await cache.put(request.url, fresh.clone())
  return fresh
}
