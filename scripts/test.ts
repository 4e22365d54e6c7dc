import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import process from 'node:process'
import {
  type CheckResult,
  type Count,
  countLine,
  countPlaywright,
  countResults,
  countVitest,
  type PlaywrightReport,
  type VitestReport,
} from './count-results'
import { findBrowser } from './find-browser'

interface Check {
  readonly name: string
  readonly command: string
  readonly env?: Readonly<Record<string, string>>
  /** Reads how the tests of a runner ended; absent where the check is no runner. */
  readonly tests?: () => Count | undefined
  /** Why the check cannot run; undefined where it can. */
  readonly obstacle?: () => string | undefined
}

const reports = '.reports'

/** A browser to test with; undefined, with the reason said, where none could be found or installed. */
function browserOrReason(): string | undefined {
  try {
    return findBrowser()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return undefined
  }
}

const browser = browserOrReason()
const noBuild = (folder: string) => () =>
  existsSync(`${folder}/index.html`) ? undefined : `there is no build in ${folder}`
const noBrowser = () => (browser === undefined ? 'there is no browser' : undefined)

/** What `count` makes of the report in `file`; undefined where there is none that can be read. */
function counted<Report>(file: string, count: (report: Report) => Count): () => Count | undefined {
  return () => {
    try {
      return count(JSON.parse(readFileSync(file, 'utf8')) as Report)
    } catch {
      return undefined
    }
  }
}

function browserTests(name: string, project: string, folder = 'dist'): Check {
  const report = `${reports}/playwright-${project}.json`
  return {
    name,
    command: `playwright test --project=${project} --pass-with-no-tests`,
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report, BACKSTEP_CHROMIUM: browser ?? '' },
    tests: counted<PlaywrightReport>(report, countPlaywright),
    obstacle: () => noBuild('dist')() ?? noBuild(folder)() ?? noBrowser(),
  }
}

const checks: readonly Check[] = [
  { name: 'Grammar', command: 'npm run -s grammar' },
  { name: 'MNIST', command: 'npm run -s prepare-mnist' },
  { name: 'Types', command: 'tsc --noEmit' },
  { name: 'Format and lint', command: 'biome ci --error-on-warnings --colors=off' },
  { name: 'Import arrows', command: 'tsx scripts/check-arrows.ts' },
  { name: 'Dead code', command: 'knip' },
  {
    name: 'Unit and property tests',
    command: `vitest run --reporter=default --reporter=json --outputFile.json=${reports}/vitest.json`,
    tests: counted<VitestReport>(`${reports}/vitest.json`, countVitest),
  },
  { name: 'Build', command: 'npm run -s build -- --logLevel warn' },
  { name: 'Bundle budget', command: 'size-limit', obstacle: noBuild('dist') },
  { name: 'Build that can fail on purpose', command: 'npm run -s build:faults -- --logLevel warn' },
  browserTests('Browser tests', 'together'),
  browserTests('Browser tests of failures', 'faults', 'dist-faults'),
  browserTests('Browser tests that measure time', 'alone'),
]

async function run({ command, env }: Check): Promise<boolean> {
  const child = spawn(command, {
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  })
  const [code] = (await once(child, 'exit')) as [number | null]
  return code === 0
}

/** Runs one check under a heading, and says how it ended and how long it took. */
async function runCheck(check: Check): Promise<CheckResult> {
  console.log(`\n== ${check.name}: ${check.command}`)
  const obstacle = check.obstacle?.()
  if (obstacle !== undefined) {
    console.log(`-- ${check.name}: not run, ${obstacle}`)
    return { ok: false }
  }
  const startMs = performance.now()
  const exitedWell = await run(check)
  const tests = check.tests?.()
  const ok = exitedWell && (!check.tests || tests !== undefined) // a runner without a report showed nothing
  const seconds = ((performance.now() - startMs) / 1000).toFixed(1)
  console.log(`-- ${check.name}: ${ok ? 'ok' : 'failed'}, ${seconds} s`)
  return tests ? { ok, tests } : { ok }
}

// Neither an old report nor an old build may stand in for one that failed.
for (const stale of [reports, 'dist', 'dist-faults']) rmSync(stale, { recursive: true, force: true })
mkdirSync(reports)

const results: CheckResult[] = []
for (const check of checks) results.push(await runCheck(check))

console.log('\n== Summary')
for (const [i, check] of checks.entries())
  console.log(`${results[i]?.ok ? 'ok    ' : 'failed'}  ${check.name}`)
const total = countResults(results)
if (total.failed > 0) process.exitCode = 1
console.log(countLine(total))
