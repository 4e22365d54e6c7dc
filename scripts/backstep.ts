import process from 'node:process'
import { answerCode, answerGrad, answerRead, type Printed } from './cli/answers'
import { codeUsage } from './cli/code-request'
import { oneOrAnother } from './cli/one-or-another'
import { readUsage } from './cli/read-request'
import { usage } from './cli/request'
import { UsageError } from './cli/usage-error'

function print({ output, messages, isWrong }: Printed): void {
  process.stdout.write(output)
  process.stderr.write(messages.map((message) => `${message}\n`).join(''))
  if (isWrong) process.exitCode = 1
}

/** A command and how it is used. */
interface Command {
  readonly usage: string
  readonly answer: (args: readonly string[]) => Promise<Printed>
}

const commands: ReadonlyMap<string | undefined, Command> = new Map([
  ['grad', { usage, answer: answerGrad }],
  ['code', { usage: codeUsage, answer: answerCode }],
  ['read', { usage: readUsage, answer: answerRead }],
])

const [name, ...rest] = process.argv.slice(2)
const command = commands.get(name)

try {
  if (!command) throw new UsageError(noCommand(name))
  print(await command.answer(rest))
} catch (error) {
  if (!(error instanceof UsageError)) throw error
  const usages = command ? [command.usage] : [...commands.values()].map((known) => known.usage)
  process.stderr.write(`${[error.message, ...usages].join('\n')}\n`)
  process.exitCode = 2
}

function noCommand(given: string | undefined): string {
  if (given === undefined) return 'No command is given.'
  return `There is no command ${given}; use ${oneOrAnother([...commands.keys()].map(String))}.`
}
