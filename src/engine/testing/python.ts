import { spawnSync } from 'node:child_process'

const python = '/usr/bin/python3'

/** What Debian's Python prints for a script; throws with what to do where NumPy is missing, and with Python's words where the script fails. */
export function runPython(script: string): string {
  const { status, stdout, stderr, error } = spawnSync(python, ['-'], {
    input: script,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (error || /No module named '?numpy/.test(stderr)) {
    throw new Error(
      `The code of ops and lessons is run by ${python} with NumPy: apt-get install python3-numpy`,
    )
  }
  if (status !== 0) throw new Error(`${python}: ${stderr}`)
  return stdout
}
