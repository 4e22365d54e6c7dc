import { spawn } from 'node:child_process'
import process from 'node:process'
import { findProgram } from './find-program'

/** A screen for a browser that cannot do without a window. */
export interface Display {
  /** As the variable DISPLAY names it. */
  readonly name: string
  readonly close: () => void
}

const install = 'Install it (on Debian: apt-get install xvfb), or set DISPLAY to a screen that is there.'

/** The screen that is there, or one in memory. */
export function openDisplay(): Promise<Display> {
  const there = process.env.DISPLAY
  if (there) return Promise.resolve({ name: there, close: () => undefined })
  const program = findProgram({ variable: 'BACKSTEP_XVFB', names: ['Xvfb'], install })
  const server = spawn(program, ['-displayfd', '1', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'])
  return new Promise((resolve, reject) => {
    server.on('error', reject)
    server.on('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)))
    server.stdout.on('data', (number) =>
      resolve({ name: `:${String(number).trim()}`, close: () => server.kill() }),
    )
  })
}
