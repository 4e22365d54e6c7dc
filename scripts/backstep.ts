import process from 'node:process'
import { text } from 'node:stream/consumers'
import { ensureGrammar } from './cli/ensure-grammar'
import { readRequest, UsageError, usage } from './cli/request'

/** Answers one command line: the JSON on the standard output, or what is wrong on the standard error. */
async function answer(args: readonly string[]): Promise<void> {
  const request = readRequest(args)
  await ensureGrammar()
  const { grad } = await import('./cli/grad')
  const program = request.program === '-' ? await text(process.stdin) : request.program
  const result = grad({ ...request, program })
  if ('json' in result) process.stdout.write(`${result.json}\n`)
  else {
    process.stderr.write(`${result.errors.join('\n')}\n`)
    process.exitCode = 1
  }
}

try {
  await answer(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof UsageError)) throw error
  process.stderr.write(`${error.message}\n${usage}\n`)
  process.exitCode = 2
}
