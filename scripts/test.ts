import { mkdirSync, rmSync } from 'node:fs'
import process from 'node:process'
import { type Check, type Plan, reports, tiers } from './checks'
import { countLine, countResults } from './count-results'
import { failedLines, slowestLines } from './ran-tests'
import { type EndedCheck, type Output, runCheck } from './run-check'

/** The checks of the tier named on the command line. */
function chosenPlan([tier = 'every']: readonly string[]): Plan {
  if (tier === 'every' || tier === 'long') return tiers[tier]
  throw new Error(`there is no tier ${tier}: give none, or long`)
}

/** Runs checks one after another. */
async function runInTurn(checks: readonly Check[], output: Output): Promise<readonly EndedCheck[]> {
  const ended: EndedCheck[] = []
  for (const check of checks) ended.push(await runCheck(check, output))
  return ended
}

/** Runs the checks that come first, then the lanes at the same time. */
async function runPlan({ first, main, beside }: Plan): Promise<readonly EndedCheck[]> {
  const prepared = await runInTurn(first, 'live')
  const lanes = await Promise.all([runInTurn(main, 'live'), runInTurn(beside, 'whole')])
  return [...prepared, ...lanes.flat()]
}

const plan = chosenPlan(process.argv.slice(2))

// Neither an old report nor an old build may be taken for the result of a failed one.
for (const stale of [reports, 'dist', 'dist-faults']) rmSync(stale, { recursive: true, force: true })
mkdirSync(reports)

const ended = await runPlan(plan)
const named = [...plan.first, ...plan.main, ...plan.beside].map(({ name }, i) => ({ name, ...ended[i] }))

for (const { name, tests } of named)
  if (tests) console.log(`\n== Slowest of ${name}\n${slowestLines(tests.each, 10).join('\n')}`)

console.log('\n== Summary')
for (const { name, ok, tests } of named)
  console.log([`${ok ? 'ok    ' : 'failed'}  ${name}`, ...failedLines(tests?.each ?? [])].join('\n'))
const total = countResults(ended.map(({ ok, tests }) => (tests ? { ok, tests: tests.count } : { ok })))
if (total.failed > 0) process.exitCode = 1
console.log(countLine(total))
