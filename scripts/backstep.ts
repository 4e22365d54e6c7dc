import process from 'node:process'
import { text } from 'node:stream/consumers'
import { codeUsage, readCodeRequest } from './cli/code-request'
import { ensureGrammar } from './cli/ensure-grammar'
import { readRequest, usage } from './cli/request'
import { UsageError } from './cli/usage-error'

/** Prints a lesson as a program, or what is wrong on the standard error. */
async function answerCode(args: readonly string[]): Promise<void> {
  const request = readCodeRequest(args)
  await ensureGrammar()
  const { code } = await import('./cli/code')
  const result = code(request)
  if ('text' in result) process.stdout.write(result.text)
  else fail(result.error)
}

/** Prints the numbers of a program as JSON, or what is wrong on the standard error. */
async function answerGrad(args: readonly string[]): Promise<void> {
  const request = readRequest(args)
  await ensureGrammar()
  const { grad } = await import('./cli/grad')
  const program = request.program === '-' ? await text(process.stdin) : request.program
  const result = grad({ ...request, program })
  if ('json' in result) process.stdout.write(`${result.json}\n`)
  else fail(result.errors.join('\n'))
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`)
  process.exitCode = 1
}

const [command, ...rest] = process.argv.slice(2)

try {
  await (command === 'code' ? answerCode(rest) : answerGrad(process.argv.slice(2)))
} catch (error) {
  if (!(error instanceof UsageError)) throw error
  process.stderr.write(`${error.message}\n${command === 'code' ? codeUsage : `${usage}\n${codeUsage}`}\n`)
  process.exitCode = 2
}
