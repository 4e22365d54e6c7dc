import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Rolldown } from 'vite'
import { build, type Plugin, type PreviewServer, preview } from 'vite'

/** The probe as a script that the page loads before its own. */
async function probeScript(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      lib: { entry: path.join(import.meta.dirname, 'probe.ts'), formats: ['iife'], name: 'probe' },
    },
  })
  const [{ output }] = made as Rolldown.RolldownOutput[] as [Rolldown.RolldownOutput]
  return output[0].code
}

/** Where the built page has its first script, after the policy that it is held to. */
const firstScript = '<script type="module"'

const probePlugin = (script: string): Plugin => ({
  name: 'backstep:probe',
  configurePreviewServer({ config, middlewares }) {
    const page = readFileSync(path.join(config.build.outDir, 'index.html'), 'utf8')
    const answers = new Map([
      ['/', ['text/html', page.replace(firstScript, `<script src="./probe.js"></script>${firstScript}`)]],
      ['/probe.js', ['text/javascript', script]],
    ])
    middlewares.use(({ url = '' }, response, next) => {
      const [type, text] = answers.get(url.replace(/\?.*/, '').replace('/index.html', '/')) ?? []
      if (type === undefined) return next()
      response.setHeader('content-type', `${type}; charset=utf-8`)
      response.end(text)
    })
  },
})

/** Serves the build, as it is but for the probe, at any free port. */
export const serveWithProbe = async (): Promise<PreviewServer> =>
  preview({ plugins: [probePlugin(await probeScript())], preview: { host: '127.0.0.1', port: 0 } })
