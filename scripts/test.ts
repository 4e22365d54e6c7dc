import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, rmSync } from 'node:fs'
import process from 'node:process'
import { type Check, reports, tiers } from './checks'
import { type CheckResult, countLine, countResults } from './count-results'

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

/** The checks of the tier that the command line names. */
function chosenChecks([tier = 'every']: readonly string[]): readonly Check[] {
  if (tier === 'every' || tier === 'long') return tiers[tier]
  throw new Error(`there is no tier ${tier}: name none, or long`)
}

const checks = chosenChecks(process.argv.slice(2))

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
