import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'
import { portOf } from './port-of'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

/** A static host that can take up another build, and go away. */
export interface FolderServer {
  /** The address of the build, in a folder of the host. */
  readonly url: string
  /** From now on, serves the build in another folder. */
  readonly change: (folder: string) => void
  readonly stop: () => Promise<void>
}

/** Serves the build in `folder` at any free port of this machine. */
export async function serveFolder(folder: string): Promise<FolderServer> {
  let served = folder
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const file = path.join(served, pathname.replace(/^\/any\/folder\//, '').replace(/^$/, 'index.html'))
    if (!existsSync(file) || !statSync(file).isFile()) response.writeHead(404).end()
    else
      response
        .writeHead(200, { 'content-type': types[path.extname(file)] ?? 'application/octet-stream' })
        .end(readFileSync(file))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${portOf(server)}/any/folder/`,
    change(other) {
      served = other
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
