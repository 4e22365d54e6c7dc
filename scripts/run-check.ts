import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import type { Check, TestReport } from './checks'

/** A check that has ended; `tests` is present if it is a runner that left a report. */
export interface EndedCheck {
  readonly ok: boolean
  readonly tests?: TestReport
}

/**
 * Where a check's output goes: to the screen as it arrives or, if another check is on screen, there all at
 * once when it has ended.
 */
export type Output = 'live' | 'whole'

const headingOf = ({ name, command }: Check): string => `\n== ${name}: ${command}`

async function exitsWell(check: Check, output: Output): Promise<boolean> {
  const { command, env } = check
  const said = output === 'live' ? 'inherit' : 'pipe'
  const child = spawn(output === 'live' ? command : `{ ${command}; } 2>&1`, {
    shell: true,
    stdio: ['ignore', said, 'inherit'],
    env: { ...process.env, ...env },
  })
  const ended = once(child, 'exit') as Promise<[number | null]>
  if (child.stdout) console.log(`${headingOf(check)}\n${(await text(child.stdout)).trim()}`)
  const [code] = await ended
  return code === 0
}

/** Runs one check, and reports how it ended and how long it took. */
export async function runCheck(check: Check, output: Output): Promise<EndedCheck> {
  const obstacle = check.obstacle?.()
  if (obstacle !== undefined) {
    console.log(`${headingOf(check)}\n-- ${check.name}: not run, ${obstacle}`)
    return { ok: false }
  }
  const startMs = performance.now()
  if (output === 'live') console.log(headingOf(check))
  const exitedWell = await exitsWell(check, output)
  const tests = check.tests?.()
  const ok = exitedWell && (!check.tests || tests !== undefined) // a runner without a report proves nothing
  const seconds = ((performance.now() - startMs) / 1000).toFixed(1)
  console.log(`-- ${check.name}: ${ok ? 'ok' : 'failed'}, ${seconds} s`)
  return tests ? { ok, tests } : { ok }
}
