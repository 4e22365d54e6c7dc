import type { AssignedName } from './assigned-names'

/** What a name refers to: a node, or something that has already been reported. */
export type Binding = { readonly position: number } | 'broken'

/** The names of a program, and what they refer to at the current line. */
export class Bindings {
  private readonly bindings = new Map<string, Binding>()
  private readonly versions = new Map<string, number>()

  /** `assigned`: every name that the program assigns. */
  constructor(private readonly assigned: ReadonlyMap<string, AssignedName>) {}

  /** What a name currently refers to; undefined if it has no value yet. */
  lookUp(name: string): Binding | undefined {
    return this.bindings.get(name)
  }

  /** The id for the next version of a name: c@1, c@2 for versions that are shadowed later, then c. */
  nextId(name: string): string {
    const version = (this.versions.get(name) ?? 0) + 1
    this.versions.set(name, version)
    return version < (this.assigned.get(name)?.count ?? 1) ? `${name}@${version}` : name
  }

  /** Makes a name refer to something from here on. */
  bind(name: string, binding: Binding): void {
    this.bindings.set(name, binding)
  }

  /** The names that have a value, latest first. */
  names(): readonly string[] {
    return [...this.bindings.keys()].reverse()
  }
}
