import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import process from 'node:process'
import { isProgram } from './is-program'

const require = createRequire(import.meta.url)

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The headless shell first: it is the same browser without a window, and its pages take a third less time.
 */
const pathNames = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
]

const macPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]

const windowsPlaces = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']

const whatToDo =
  'Found no Chromium for the browser tests, and could not install one. Install Chromium or Chrome ' +
  '(on Debian: apt-get install chromium), or set BACKSTEP_CHROMIUM to the path of its executable.'

/** The browser that the environment names: BACKSTEP_CHROMIUM, else CHROME_PATH. */
export const namedBrowser = (env: Environment): string | undefined =>
  env.BACKSTEP_CHROMIUM || env.CHROME_PATH || undefined

/** Where a Chromium usually is on `platform`: every folder of the PATH, then the platform's own places. */
export function usualPlaces(platform: NodeJS.Platform, env: Environment): string[] {
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => !!root)
    return roots.flatMap((root) => windowsPlaces.map((place) => `${root}\\${place}`))
  }
  const folders = (env.PATH ?? '').split(':').filter((folder) => folder !== '')
  const onPath = pathNames.flatMap((name) => folders.map((folder) => path.posix.join(folder, name)))
  return platform === 'darwin' ? [...onPath, ...macPlaces] : [...onPath, '/usr/bin/chromium']
}

/** Whether apt-get can install packages here: on Debian and its derivatives, as root. */
export const canInstallByApt = (userId: number | undefined, fileExists: (path: string) => boolean): boolean =>
  userId === 0 && fileExists('/etc/debian_version') && fileExists('/usr/bin/apt-get')

/** Whether `file` is a browser that starts: some are stubs, and some lack their libraries. */
function works(file: string): boolean {
  if (!isProgram(file)) return false
  if (process.platform === 'win32') return true // chrome.exe --version opens a window
  return spawnSync(file, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0
}

/** Where Playwright keeps its own Chromium, whether it is installed or not. */
function playwrightsOwn(): string {
  const { chromium } = require('@playwright/test') as typeof import('@playwright/test')
  return chromium.executablePath()
}

function run(command: string, args: readonly string[], timeoutMs: number): void {
  console.error(`No browser yet; trying ${[command, ...args].join(' ')}`)
  spawnSync(command, args, {
    timeout: timeoutMs,
    stdio: ['ignore', 2, 2], // standard output belongs to the caller
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}

function installed(): string | undefined {
  const apt = canInstallByApt(process.getuid?.(), existsSync)
  // Behind a closed network the download can hang: if apt can still be tried, do not wait long for it. Run it
  // directly with Node, not npx: ending npx would leave the download running in the background.
  run(
    process.execPath,
    [require.resolve('@playwright/test/cli'), 'install', 'chromium'],
    apt ? 60_000 : 600_000,
  )
  const downloaded = playwrightsOwn()
  if (works(downloaded)) return downloaded
  if (!apt) return undefined
  run('apt-get', ['update'], 300_000)
  run('apt-get', ['install', '-y', 'chromium'], 900_000)
  return usualPlaces(process.platform, process.env).find(works)
}

/**
 * The path of a Chromium to run the browser tests with: the one that the environment names, one on the PATH
 * or in a usual place, or Playwright's own; if there is none, it installs one. If that fails too, throws a
 * sentence that says what to do.
 */
export function findBrowser(): string {
  const named = namedBrowser(process.env)
  if (named !== undefined) {
    if (isProgram(named)) return named
    throw new Error(`BACKSTEP_CHROMIUM or CHROME_PATH names ${named}, which cannot be started as a program.`)
  }
  const places = [...usualPlaces(process.platform, process.env), playwrightsOwn()]
  const found = places.find(works) ?? installed()
  if (found === undefined) throw new Error(whatToDo)
  return found
}
