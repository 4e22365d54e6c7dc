import { readFileSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'

/** What the start page fetches, by the ending of its name, and whether a host compresses it. */
const kinds: Readonly<Record<string, { readonly type: string; readonly isPacked: boolean }>> = {
  '.html': { type: 'text/html; charset=utf-8', isPacked: true },
  '.js': { type: 'text/javascript', isPacked: true },
  '.css': { type: 'text/css', isPacked: true },
  '.svg': { type: 'image/svg+xml', isPacked: true },
  '.woff2': { type: 'font/woff2', isPacked: false },
}

/** The file in `folder` that an address means; undefined if there is none. */
function fileAt(folder: string, address: string): string | undefined {
  const { pathname } = new URL(address, 'http://localhost')
  const file = path.join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname)
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined
}

/** Serves a build the way a static host does, with brotli, at any free port of this machine. */
export function serveCompressed(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const file = fileAt(folder, request.url ?? '/')
    const kind = file && kinds[path.extname(file)]
    if (!file || !kind) {
      response.writeHead(404).end()
      return
    }
    const bytes = readFileSync(file)
    const headers = { 'content-type': kind.type, ...(kind.isPacked && { 'content-encoding': 'br' }) }
    response.writeHead(200, headers).end(kind.isPacked ? brotliCompressSync(bytes) : bytes)
  })
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
}
