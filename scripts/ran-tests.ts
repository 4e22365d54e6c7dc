/** A test that ran, how long it took, and whether it failed. */
export interface RanTest {
  readonly name: string
  readonly durationMs: number
  readonly hasFailed: boolean
}

/** The part of Vitest's JSON report that says which tests ran. */
export interface VitestTests {
  readonly testResults: readonly {
    readonly assertionResults: readonly {
      readonly fullName: string
      readonly status: string
      readonly duration?: number | null
    }[]
  }[]
}

interface PlaywrightSuite {
  readonly specs?: readonly {
    readonly title: string
    readonly file: string
    readonly ok: boolean
    readonly tests: readonly { readonly results: readonly { readonly duration: number }[] }[]
  }[]
  readonly suites?: readonly PlaywrightSuite[]
}

/** The part of Playwright's JSON report that says which tests ran. */
export interface PlaywrightTests {
  readonly suites: readonly PlaywrightSuite[]
}

/** The tests of a Vitest report; a skipped one took no time. */
export const vitestTests = ({ testResults }: VitestTests): readonly RanTest[] =>
  testResults.flatMap(({ assertionResults }) =>
    assertionResults.map(({ fullName, status, duration }) => ({
      name: fullName,
      durationMs: duration ?? 0,
      hasFailed: status === 'failed',
    })),
  )

function testsOfSuite({ specs = [], suites = [] }: PlaywrightSuite): readonly RanTest[] {
  const own = specs.map(({ file, title, ok, tests }) => ({
    name: `${file}: ${title}`,
    durationMs: tests
      .flatMap(({ results }) => results.map(({ duration }) => duration))
      .reduce((sum, each) => sum + each, 0),
    hasFailed: !ok,
  }))
  return [...own, ...suites.flatMap(testsOfSuite)]
}

/** The tests of a Playwright report; each took the time of all its tries together. */
export const playwrightTests = ({ suites }: PlaywrightTests): readonly RanTest[] =>
  suites.flatMap(testsOfSuite)

/** A line for each of the `count` slowest tests, the slowest first. */
export const slowestLines = (tests: readonly RanTest[], count: number): readonly string[] =>
  tests
    .toSorted((a, b) => b.durationMs - a.durationMs)
    .slice(0, count)
    .map(({ name, durationMs }) => `${(durationMs / 1000).toFixed(1).padStart(6)} s  ${name}`)

/** A line for each test that failed. */
export const failedLines = (tests: readonly RanTest[]): readonly string[] =>
  tests.filter(({ hasFailed }) => hasFailed).map(({ name }) => `        ${name}`)
