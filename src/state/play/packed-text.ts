import { base64 } from '../../lib/base64'

/** The version of the form; it comes first. */
const version = '1'

/** The most bytes that a program in a link can unpack to. */
export const mostUnpackedBytes = 400_000

/** A text for a link: a version, then the text deflated with a checksum (zlib, RFC 1950), in base64 for addresses. */
export async function packText(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate'))
  const packed = new Uint8Array(await new Response(stream).arrayBuffer())
  return version + base64(packed).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/** The text that was packed; undefined if it was cut or altered, or unpacks to too much. */
export async function unpackText(packed: string): Promise<string | undefined> {
  if (!packed.startsWith(version)) return undefined
  try {
    const bytes = Uint8Array.from(atob(packed.slice(1).replaceAll('-', '+').replaceAll('_', '/')), (sign) =>
      sign.charCodeAt(0),
    )
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await inflated(bytes))
  } catch {
    return undefined
  }
}

/** Inflated bytes; throws if they are damaged, or as soon as there are too many. */
async function inflated(bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate')).getReader()
  const pieces: Uint8Array<ArrayBuffer>[] = []
  for (let length = 0; ; ) {
    const { done, value } = await reader.read()
    if (done) return new Blob(pieces).arrayBuffer()
    length += value.length
    if (length > mostUnpackedBytes) {
      await reader.cancel()
      throw new RangeError('too long')
    }
    pieces.push(value)
  }
}
