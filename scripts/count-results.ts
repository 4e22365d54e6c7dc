/** How many tests of one runner, or checks, passed, failed or were skipped. */
export interface Count {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

/** The part of Vitest's JSON report that is counted. */
export interface VitestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
  readonly testResults: readonly {
    readonly status: string
    readonly assertionResults: readonly { readonly status: string }[]
  }[]
}

/** The part of Playwright's JSON report that is counted. */
export interface PlaywrightReport {
  readonly stats: {
    readonly expected: number
    readonly unexpected: number
    readonly flaky: number
    readonly skipped: number
  }
  readonly errors: readonly unknown[]
}

/** A check that has ended; `tests` is present if it is a runner that left a report. */
export interface CheckResult {
  readonly ok: boolean
  readonly tests?: Count
}

const oneFailure: Count = { passed: 0, failed: 1, skipped: 0 }
const nothing: Count = { passed: 0, failed: 0, skipped: 0 }

/** Counts a Vitest report; a file that broke before its first failing test counts as a failure of its own. */
export function countVitest(report: VitestReport): Count {
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/** Counts a Playwright report; a flaky test failed once, and an error outside the tests is a failure too. */
export function countPlaywright({ stats, errors }: PlaywrightReport): Count {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  }
}

/** What one check adds to the total: its tests, and a failure that they do not show. */
function countCheck({ ok, tests = nothing }: CheckResult): Count {
  return ok || tests.failed > 0 ? tests : add(tests, oneFailure)
}

/** Sums the tests of all runners; a failed check without a failed test adds 1 to the failures. */
export function countResults(checks: readonly CheckResult[]): Count {
  return checks.map(countCheck).reduce(add, nothing)
}

const add = (a: Count, b: Count): Count => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
})

/** The closing line: `N passed, N failed`, and the skipped ones if there are any. */
export function countLine({ passed, failed, skipped }: Count): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
