import { TrainingFailure } from '../protocol/failure'

type Bytes = Uint8Array<ArrayBuffer>
type Source = ReadableStreamDefaultReader<Bytes>
type Sink = WritableStreamDefaultWriter<BufferSource>

const gzipFirstByte = 0x1f

/** What went wrong before the bytes reached the decompression, which then fails for a different reason. */
interface Feed {
  failure?: unknown
}

async function pump(source: Source, sink: Sink, file: string): Promise<void> {
  for (let first = true; ; first = false) {
    const { value, done } = await source.read().catch(() => {
      throw new TrainingFailure({ code: 'network', file })
    })
    if (done) break
    if (first && value[0] !== gzipFirstByte) throw new TrainingFailure({ code: 'not-gzip', file })
    await sink.write(value)
  }
  await sink.close()
}

async function pumpOrStop(source: Source, sink: Sink, file: string, feed: Feed): Promise<void> {
  try {
    await pump(source, sink, file)
  } catch (thrown) {
    feed.failure = thrown
    await Promise.allSettled([sink.abort(thrown), source.cancel(thrown)])
  }
}

/**
 * The unpacked chunks of a gzipped body; throws a TrainingFailure if the connection breaks ('network'), if
 * the body is not gzip ('not-gzip') or if it cannot be unpacked ('damaged').
 */
export async function* unpack(body: ReadableStream<Bytes>, file: string): AsyncGenerator<Uint8Array> {
  const gunzip = new DecompressionStream('gzip')
  const feed: Feed = {}
  const reader = gunzip.readable.getReader()
  void pumpOrStop(body.getReader(), gunzip.writable.getWriter(), file, feed)
  try {
    while (true) {
      const { value, done } = await reader.read().catch(() => {
        if (feed.failure instanceof TrainingFailure) throw feed.failure
        throw new TrainingFailure({ code: 'damaged', file })
      })
      if (done) return
      yield value
    }
  } finally {
    await reader.cancel().catch(() => {})
  }
}
