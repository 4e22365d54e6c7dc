import { messageOf } from '../../lib/message-of'
import { asPlain } from './as-plain'

/** The parts of a visitor's work by name, each read when it is written; a part that throws is left out. */
export type WorkParts = Readonly<Record<string, () => unknown>>

/** The work as JSON, with a version and a list of what could not be read; never throws. */
export function workText(parts: WorkParts): string {
  const written: string[] = []
  const unreadable: Record<string, string> = {}
  for (const [name, read] of Object.entries(parts)) {
    try {
      written.push(member(name, JSON.stringify(asPlain(read())) ?? 'null'))
    } catch (thrown) {
      unreadable[name] = messageOf(thrown)
    }
  }
  return `{\n${[member('version', '1'), ...written, member('unreadable', JSON.stringify(unreadable))].join(',\n')}\n}\n`
}

const member = (name: string, json: string): string => `  ${JSON.stringify(name)}: ${json}`
