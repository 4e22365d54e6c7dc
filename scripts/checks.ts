import { existsSync, readFileSync } from 'node:fs'
import { messageOf } from '../src/lib/message-of'
import {
  type Count,
  countPlaywright,
  countVitest,
  type PlaywrightReport,
  type VitestReport,
} from './count-results'
import { findBrowser } from './find-browser'

/** One of the things that have to hold: a command that exits with 0. */
export interface Check {
  readonly name: string
  readonly command: string
  readonly env?: Readonly<Record<string, string>>
  /** Reads how the tests of a runner ended; absent where the check is no runner. */
  readonly tests?: () => Count | undefined
  /** Why the check cannot run; undefined where it can. */
  readonly obstacle?: () => string | undefined
}

/** Where the runners leave their reports. */
export const reports = '.reports'

/** A browser to test with; undefined, with the reason said, where none could be found or installed. */
function browserOrReason(): string | undefined {
  try {
    return findBrowser()
  } catch (error) {
    console.error(messageOf(error))
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

function unitTests(name: string, mode: 'test' | 'long'): Check {
  const report = `${reports}/vitest-${mode}.json`
  return {
    name,
    command: `vitest run --mode ${mode} --reporter=default --reporter=json --outputFile.json=${report}`,
    tests: counted<VitestReport>(report, countVitest),
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

/** Before anything is tested: what is made and not committed. */
const made: readonly Check[] = [
  { name: 'Grammar', command: 'npm run -s grammar' },
  { name: 'MNIST', command: 'npm run -s prepare-mnist' },
]

const build: Check = { name: 'Build', command: 'npm run -s build -- --logLevel warn' }

/** What is checked, in order, by tier: `every` change, or `long`, what takes too long for that. */
export const tiers = {
  every: [
    ...made,
    { name: 'Types', command: 'tsc --noEmit' },
    { name: 'Format and lint', command: 'biome ci --error-on-warnings --colors=off' },
    { name: 'Import arrows', command: 'tsx scripts/check-arrows.ts' },
    { name: 'Dead code', command: 'knip' },
    unitTests('Unit and property tests', 'test'),
    build,
    { name: 'Bundle budget', command: 'size-limit', obstacle: noBuild('dist') },
    { name: 'Build that can fail on purpose', command: 'npm run -s build:faults -- --logLevel warn' },
    browserTests('Browser tests', 'together'),
    browserTests('Browser tests of failures', 'faults', 'dist-faults'),
    browserTests('Browser tests that measure time', 'alone'),
  ],
  long: [
    ...made,
    unitTests('Long unit and property tests', 'long'),
    build,
    browserTests('Long browser tests', 'long'),
  ],
} as const satisfies Readonly<Record<string, readonly Check[]>>
