import { spawn, spawnSync } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { required } from '../../src/lib/required'
import type { Case } from './contestant'

const python = '/usr/bin/python3'
const script = fileURLToPath(new URL('numpy_net.py', import.meta.url))
const mnist = fileURLToPath(new URL('../../public/mnist', import.meta.url))

/** NumPy in a process of its own, on one thread. */
export interface NumpyNet {
  /** The library that multiplies its matrices. */
  readonly blas: string
  /** Mean microseconds per iteration over the given number of iterations. */
  time(iterations: number): Promise<number>
  end(): void
}

/** NumPy's net for a case; undefined if there is no python3 with numpy. */
export async function startNumpy({ hidden, batchSize }: Case): Promise<NumpyNet | undefined> {
  if (spawnSync(python, ['-c', 'import numpy']).status !== 0) return undefined
  const child = spawn(python, [script, mnist, String(hidden), String(batchSize)], {
    env: { ...process.env, OPENBLAS_NUM_THREADS: '1', OMP_NUM_THREADS: '1' },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]()
  const nextLine = async (): Promise<string> => {
    const { value, done } = await lines.next()
    return required(done ? undefined : value, 'NumPy exited early')
  }
  return {
    blas: await nextLine(),
    async time(iterations) {
      child.stdin.write(`${iterations}\n`)
      return Number(await nextLine())
    },
    end: () => child.stdin.end(),
  }
}
