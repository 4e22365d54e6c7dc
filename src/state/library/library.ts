import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Draft, Drafts } from './drafts'
import { cleanName, freeName, lastLineOf, nameOf } from './program-name'
import type { NewProgram } from './programs-file'

/** The kept programs, and which of them this window goes on with. */
export interface LibraryState {
  /** All kept programs, the latest first. */
  readonly programs: readonly Draft[]
  /** The program that is continued; undefined until something is typed into one that is not kept yet. */
  readonly openId: string | undefined
  /** The program that was deleted last, and whether it was open; undefined once something else was done. */
  readonly deleted: { readonly program: Draft; readonly wasOpen: boolean } | undefined
  /** The latest text of this window, if the storage did not take it. */
  readonly unkept: string | undefined
}

/** How many programs of a file were added, were there already, and found no room. */
export interface Added {
  readonly added: number
  readonly skipped: number
  readonly lacking: number
}

/** Two programs with the same key are not told apart. */
const keyOf = ({ name, text, given }: NewProgram): string =>
  JSON.stringify([name ?? null, text, given ?? null])

const withGiven = (program: Draft, given: string | undefined): Draft =>
  given === undefined ? program : { ...program, given }

const withName = ({ name: _, ...rest }: Draft, name: string | undefined): Draft =>
  name === undefined ? rest : { ...rest, name }

/** Keeps the program of one window as it is typed, and knows all that are kept without asking the storage again. */
export class Library {
  readonly store: StoreApi<LibraryState>

  /** The id of the arrays from outside that the text of this window can use. */
  private given: string | undefined

  /**
   * `drafts` is undefined where there is no storage. `lastOpen` is the id of the program that was open in this window
   * before it was loaded again.
   */
  constructor(
    private readonly drafts: Drafts | undefined,
    private readonly newId: () => string,
    private readonly now: () => number,
    private readonly lastOpen?: string,
  ) {
    this.store = createStore<LibraryState>()(() => ({
      programs: drafts?.all() ?? [],
      openId: undefined,
      deleted: undefined,
      unkept: undefined,
    }))
  }

  /** Whether there is a storage to keep programs in. */
  get isKeeping(): boolean {
    return this.drafts !== undefined
  }

  /** The program that is continued, if it is kept. */
  get open(): Draft | undefined {
    return this.find(this.store.getState().openId)
  }

  /** Continues the program that was open before this window was loaded again; its text, or undefined if it is gone. */
  reopen(): string | undefined {
    return this.lastOpen === undefined ? undefined : this.openKept(this.lastOpen)
  }

  /** As `reopen`, or else continues the latest program. */
  continueOwn(): string | undefined {
    const [latest] = this.store.getState().programs
    return this.reopen() ?? (latest && this.openKept(latest.id))
  }

  /**
   * Opens a text that can use the arrays with the id `given`: from now on, what is typed continues the kept program with
   * that text and these arrays, or starts a new one.
   */
  openText(text: string, given?: string): void {
    const { programs, openId = this.lastOpen } = this.store.getState()
    const same = programs.filter((program) => program.text === text && program.given === given)
    const kept = same.find(({ id }) => id === openId) ?? same[0]
    this.given = given
    this.store.setState({ openId: kept?.id, deleted: undefined, unkept: undefined })
  }

  /** Opens a kept program; its text, or undefined if it is gone. */
  openKept(id: string): string | undefined {
    const kept = this.find(id)
    if (!kept) return undefined
    this.given = kept.given
    this.store.setState({ openId: id, deleted: undefined, unkept: undefined })
    return kept.text
  }

  /** Opens a program from a file, and keeps it unless it is there already; whether it is kept. */
  openFromFile(text: string, name: string | undefined): boolean {
    const program = { text, changed: this.now(), ...(name !== undefined && { name }) }
    this.given = undefined
    const same = this.store.getState().programs.find((kept) => keyOf(kept) === keyOf(program))
    return same ? this.openKept(same.id) !== undefined : this.keepOpen({ id: this.newId(), ...program })
  }

  /** Keeps a text that was typed; whether it could be kept. */
  keep(text: string): boolean {
    return this.keepOpen(this.continued(text))
  }

  /** Names a program; an empty name, or its last line, means that it is called by its last line. */
  rename(id: string, typed: string): boolean {
    const program = this.drafts?.read(id)
    if (!program) return true
    const name = cleanName(typed)
    const isNamed = name !== undefined && name !== lastLineOf(program.text)
    return this.write(withName(program, isNamed ? name : undefined), { deleted: undefined })
  }

  /** Keeps a copy of a program under a name of its own; whether there was room for it. */
  duplicate(id: string): boolean {
    const program = this.find(id)
    if (!program) return true
    const copy = { ...program, id: this.newId(), changed: this.now() }
    return this.write(withName(copy, this.freeNameFor(program)), { deleted: undefined })
  }

  /** Deletes a program, until the next thing is done in a way that can be undone. The text on the page stays. */
  remove(id: string): void {
    const { openId, unkept } = this.store.getState()
    const program = this.drafts?.read(id)
    if (!program) return
    const wasOpen = id === openId
    this.drafts?.remove(id)
    this.store.setState({
      programs: this.without(id),
      openId: wasOpen ? undefined : openId,
      deleted: { program, wasOpen },
    })
    if (unkept !== undefined && !wasOpen) this.keepWithRoom(unkept)
  }

  /** Undoes the latest deletion; whether there was room for the program. */
  restore(): boolean {
    const { deleted, openId } = this.store.getState()
    if (!deleted) return true
    const { program, wasOpen } = deleted
    return this.write(program, { deleted: undefined, openId: wasOpen ? program.id : openId })
  }

  /** Keeps the programs of a file, each under a new id; one with the text and name of another is skipped. */
  add(programs: readonly NewProgram[]): Added {
    const known = new Set(this.store.getState().programs.map(keyOf))
    const fresh = programs.filter((program) => {
      const key = keyOf(program)
      return !known.has(key) && known.add(key)
    })
    const latest = this.now()
    const added = fresh.filter((program) =>
      this.write({ ...program, id: this.newId(), changed: Math.min(program.changed, latest) }),
    ).length
    this.store.setState({ deleted: undefined })
    return { added, skipped: programs.length - fresh.length, lacking: fresh.length - added }
  }

  /**
   * Another window has kept or deleted a program. If it is the one of this window and has another text now, this
   * window's text goes on in a program of its own.
   */
  hear(id: string, text: string): void {
    const { openId } = this.store.getState()
    const program = this.drafts?.read(id)
    const programs = program ? this.with(program) : this.without(id)
    const isOver = id === openId && program?.text !== text
    this.store.setState({ programs, openId: isOver ? undefined : openId })
    if (!isOver || !program) return
    const name = program.name === undefined ? undefined : this.freeNameFor(program)
    this.keepOpen(this.written(this.newId(), text, name))
  }

  /** A kept program by its id. */
  find(id: string | undefined): Draft | undefined {
    return this.store.getState().programs.find((program) => program.id === id)
  }

  private without(id: string): readonly Draft[] {
    return this.store.getState().programs.filter((program) => program.id !== id)
  }

  private with(program: Draft): readonly Draft[] {
    return [program, ...this.without(program.id)].toSorted((a, b) => b.changed - a.changed)
  }

  private freeNameFor(program: Draft): string | undefined {
    const name = nameOf(program)
    return name === '' ? undefined : freeName(name, this.store.getState().programs.map(nameOf))
  }

  /** Keeps a program and, if the storage took it, changes the state. */
  private write(program: Draft, change: Partial<LibraryState> = {}): boolean {
    const isKept = this.drafts?.keep(program) ?? false
    if (isKept) this.store.setState({ ...change, programs: this.with(program) })
    return isKept
  }

  private keepOpen(program: Draft): boolean {
    const { id, text } = program
    const isKept = this.write(program, { openId: id, deleted: undefined, unkept: undefined })
    if (!isKept) this.store.setState({ openId: id, deleted: undefined, unkept: text })
    return isKept
  }

  /** Tries again to keep a text for which there was no room. */
  private keepWithRoom(text: string): void {
    const program = this.continued(text)
    this.write(program, { openId: program.id, unkept: undefined })
  }

  /** The program that is continued, or else a new one, with another text. */
  private continued(text: string): Draft {
    const { openId = this.newId() } = this.store.getState()
    return this.written(openId, text, this.open?.name)
  }

  private written(id: string, text: string, name: string | undefined): Draft {
    return withGiven(withName({ id, text, changed: this.now() }, name), this.given)
  }
}
