import { parseArgs } from 'node:util'
import { messageOf } from '../../src/lib/message-of'
import { UsageError } from './usage-error'

export const readUsage = 'Usage: npm run -s backstep -- read path...'

/** Reads the paths after `read`; throws a UsageError if there are none. */
export function readPaths(args: readonly string[]): readonly string[] {
  const paths = parsed(args)
  if (paths.length === 0) throw new UsageError('No file is given.')
  return paths
}

function parsed(args: readonly string[]): readonly string[] {
  try {
    return parseArgs({ args: [...args], options: {}, allowPositionals: true }).positionals
  } catch (error) {
    throw new UsageError(messageOf(error))
  }
}
