/** A test that ran, and how long it took. */
export interface TestTime {
  readonly name: string
  readonly durationMs: number
}

/** The part of Vitest's JSON report that says how long tests took. */
export interface VitestTimes {
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly fullName: string; readonly duration?: number | null }[]
  }[]
}

interface PlaywrightSuite {
  readonly specs?: readonly {
    readonly title: string
    readonly file: string
    readonly tests: readonly { readonly results: readonly { readonly duration: number }[] }[]
  }[]
  readonly suites?: readonly PlaywrightSuite[]
}

/** The part of Playwright's JSON report that says how long tests took. */
export interface PlaywrightTimes {
  readonly suites: readonly PlaywrightSuite[]
}

/** How long each test of a Vitest report took; a skipped one took no time. */
export const vitestTimes = ({ testResults }: VitestTimes): readonly TestTime[] =>
  testResults.flatMap(({ assertionResults }) =>
    assertionResults.map(({ fullName, duration }) => ({ name: fullName, durationMs: duration ?? 0 })),
  )

function timesOfSuite({ specs = [], suites = [] }: PlaywrightSuite): readonly TestTime[] {
  const own = specs.map(({ file, title, tests }) => ({
    name: `${file}: ${title}`,
    durationMs: tests
      .flatMap(({ results }) => results.map(({ duration }) => duration))
      .reduce((sum, each) => sum + each, 0),
  }))
  return [...own, ...suites.flatMap(timesOfSuite)]
}

/** How long each test of a Playwright report took, all its tries together. */
export const playwrightTimes = ({ suites }: PlaywrightTimes): readonly TestTime[] =>
  suites.flatMap(timesOfSuite)

/** A line for each of the `count` slowest tests, the slowest first. */
export const slowestLines = (times: readonly TestTime[], count: number): readonly string[] =>
  times
    .toSorted((a, b) => b.durationMs - a.durationMs)
    .slice(0, count)
    .map(({ name, durationMs }) => `${(durationMs / 1000).toFixed(1).padStart(6)} s  ${name}`)
