import { readdirSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'

/** What the start page and its service worker fetch, by the ending of its name, and whether a host compresses it. */
const kinds: Readonly<Record<string, { readonly type: string; readonly isPacked: boolean }>> = {
  '.html': { type: 'text/html; charset=utf-8', isPacked: true },
  '.js': { type: 'text/javascript', isPacked: true },
  '.css': { type: 'text/css', isPacked: true },
  '.svg': { type: 'image/svg+xml', isPacked: true },
  '.json': { type: 'application/json', isPacked: true },
  '.webmanifest': { type: 'application/manifest+json', isPacked: true },
  '.txt': { type: 'text/plain; charset=utf-8', isPacked: true },
  '.wasm': { type: 'application/wasm', isPacked: true },
  '.png': { type: 'image/png', isPacked: false },
  '.bin': { type: 'application/octet-stream', isPacked: false },
  '.woff2': { type: 'font/woff2', isPacked: false },
}

interface Answer {
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** What a host answers with, by the path of the file; made once, since a host does not compress for each request. */
function answersOf(folder: string): ReadonlyMap<string, Answer> {
  const answers = new Map<string, Answer>()
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const kind = kinds[path.extname(name)]
    if (!kind) continue
    const bytes = readFileSync(path.join(folder, name))
    answers.set(`/${name}`, {
      headers: { 'content-type': kind.type, ...(kind.isPacked && { 'content-encoding': 'br' }) },
      body: kind.isPacked ? brotliCompressSync(bytes) : bytes,
    })
  }
  return answers
}

/** Serves a build the way a static host does, with brotli, at any free port of this machine. */
export function serveCompressed(folder: string): Promise<Server> {
  const answers = answersOf(folder)
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const answer = answers.get(pathname.endsWith('/') ? `${pathname}index.html` : pathname)
    if (answer) response.writeHead(200, answer.headers).end(answer.body)
    else response.writeHead(404).end()
  })
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
}
