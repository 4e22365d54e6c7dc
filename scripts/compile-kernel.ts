import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, renameSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../src/training/kernel/assembly/', import.meta.url))
const output = join(folder, 'kernel.wasm')

const changedMs = (path: string): number => statSync(path).mtimeMs

function isFresh(): boolean {
  const sources = readdirSync(folder).filter((name) => name.endsWith('.ts'))
  return existsSync(output) && sources.every((name) => changedMs(join(folder, name)) < changedMs(output))
}

/**
 * Compiles the AssemblyScript kernel to kernel.wasm beside it, if it is older than its sources; throws with
 * the compiler's message. The file is written atomically, so that a build and a test may do this at the same
 * time.
 */
export function compileKernel(): void {
  if (isFresh()) return
  const asc = join(
    dirname(createRequire(import.meta.url).resolve('assemblyscript/package.json')),
    'bin/asc.js',
  )
  const part = `${output}.${process.pid}.part`
  const options = ['-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd', '--importMemory']
  execFileSync(process.execPath, [asc, join(folder, 'kernel.ts'), '-o', part, ...options], {
    stdio: 'inherit',
  })
  renameSync(part, output)
}
