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
import {
  type PlaywrightTests,
  playwrightTests,
  type RanTest,
  type VitestTests,
  vitestTests,
} from './ran-tests'

/** One of the things that must hold: a command that exits with 0. */
export interface Check {
  readonly name: string
  readonly command: string
  readonly env?: Readonly<Record<string, string>>
  /** Reads the results of a test runner; absent if the check runs no tests. */
  readonly tests?: () => TestReport | undefined
  /** Why the check cannot run; undefined if it can. */
  readonly obstacle?: () => string | undefined
}

/** The results of a test runner, summed and one by one. */
export interface TestReport {
  readonly count: Count
  readonly each: readonly RanTest[]
}

/** Where the runners leave their reports. */
export const reports = '.reports'

/** A browser to test with; undefined, after printing the reason, if none could be found or installed. */
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

/** What `read` returns for the report in `file`; undefined if there is no readable one. */
function reported<Report>(file: string, read: (report: Report) => TestReport): () => TestReport | undefined {
  return () => {
    try {
      return read(JSON.parse(readFileSync(file, 'utf8')) as Report)
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
    tests: reported<VitestReport & VitestTests>(report, (read) => ({
      count: countVitest(read),
      each: vitestTests(read),
    })),
  }
}

function browserTests(name: string, ...projects: readonly string[]): Check {
  const report = `${reports}/playwright-${projects.join('-')}.json`
  const chosen = projects.map((project) => `--project=${project}`)
  return {
    name,
    command: `playwright test ${chosen.join(' ')}`,
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report, BACKSTEP_CHROMIUM: browser ?? '' },
    tests: reported<PlaywrightReport & PlaywrightTests>(report, (read) => ({
      count: countPlaywright(read),
      each: playwrightTests(read),
    })),
    obstacle: () => noBuild('dist')() ?? noBrowser(),
  }
}

/**
 * What is checked: some things first, one after another, then those of two lanes at the same time, each lane
 * in its order.
 */
export interface Plan {
  /** What is generated and not committed. */
  readonly first: readonly Check[]
  readonly main: readonly Check[]
  /** What does not depend on the other lane. */
  readonly beside: readonly Check[]
}

const first: readonly Check[] = [
  { name: 'Grammar', command: 'npm run -s grammar' },
  { name: 'MNIST', command: 'npm run -s prepare-mnist' },
]

const build: Check = { name: 'Build', command: 'vite build --logLevel warn' }

const testBuild: Check = { name: 'Build for tests', command: 'npm run -s build:faults -- --logLevel warn' }

/** The checks by tier: `every` change, or `long` for what takes too long for that. */
export const tiers = {
  every: {
    first,
    main: [
      build,
      { name: 'Bundle budget', command: 'size-limit', obstacle: noBuild('dist') },
      testBuild,
      browserTests('Browser tests', 'together', 'faults'),
    ],
    beside: [
      { name: 'Types', command: 'tsc --noEmit' },
      { name: 'Format and lint', command: 'biome ci --error-on-warnings --colors=off' },
      { name: 'Import arrows', command: 'tsx scripts/check-arrows.ts' },
      { name: 'Dead code', command: 'knip' },
      unitTests('Unit and property tests', 'test'),
    ],
  },
  long: {
    first: [...first, build, browserTests('Lighthouse', 'lighthouse')], // measures time, so nothing else runs
    main: [testBuild, browserTests('Long browser tests', 'long', 'tagged')],
    beside: [unitTests('Long unit and property tests', 'long')],
  },
} as const satisfies Readonly<Record<string, Plan>>
