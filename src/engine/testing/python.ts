import { spawnSync } from 'node:child_process'
import process from 'node:process'

const python = '/usr/bin/python3'

/** What a Python prints for a script; throws with Python's message if the script fails. */
function printed(program: string, script: string): string {
  const { status, stdout, stderr, error } = spawnSync(program, ['-'], {
    input: script,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (error || status !== 0) throw new Error(`${program}: ${error?.message ?? stderr}`)
  return stdout
}

const has = (program: string, library: string): boolean => {
  const search = `import importlib.util, sys\nsys.exit(importlib.util.find_spec("${library}") is None)`
  return spawnSync(program, ['-c', search]).status === 0
}

/**
 * What Debian's Python prints for a script; throws with instructions if NumPy is missing, and with Python's
 * message if the script fails.
 */
export function runPython(script: string): string {
  if (!has(python, 'numpy')) {
    throw new Error(
      `The tests run the code of ops and lessons with ${python} and NumPy: apt-get install python3-numpy`,
    )
  }
  return printed(python, script)
}

/**
 * The Pythons that may have PyTorch: the one that BACKSTEP_PYTHON names, Debian's, and the first on the path.
 */
const candidates = [process.env.BACKSTEP_PYTHON, python, 'python3'].filter((program) => program !== undefined)

/** A Python with PyTorch; undefined if there is none. */
export const pythonWithTorch = (): string | undefined => candidates.find((program) => has(program, 'torch'))

/** What a Python with PyTorch prints for a script; throws with Python's message if the script fails. */
export const runTorch = printed
