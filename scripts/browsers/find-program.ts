import path from 'node:path'
import process from 'node:process'
import { isProgram } from '../is-program'

/** Where a program is looked for, and what to say where it is missing. */
export interface Program {
  /** The environment variable that names it, before all other places. */
  readonly variable: string
  /** Its names on the PATH, the likeliest first. */
  readonly names: readonly string[]
  /** Where it is usually installed besides. */
  readonly places?: readonly string[]
  /** A sentence that says how to install it. */
  readonly install: string
}

/** The path of a program; throws a sentence that says how to install it if it is nowhere. */
export function findProgram(
  { variable, names, places = [], install }: Program,
  env: Readonly<Record<string, string | undefined>> = process.env,
): string {
  const named = env[variable]
  if (named) {
    if (isProgram(named)) return named
    throw new Error(`${variable} names ${named}, which cannot be started as a program.`)
  }
  const folders = (env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '')
  const onPath = names.flatMap((name) => folders.map((folder) => path.join(folder, name)))
  const found = [...onPath, ...places].find(isProgram)
  if (found === undefined) throw new Error(`${names[0]} is not installed. ${install}`)
  return found
}
