import type { Draft, Drafts } from './drafts'

/** Keeps the program of one window as it is typed, each in a draft of its own. */
export class DraftKeeper {
  /** The draft that is continued; undefined until something is typed into a program that is not kept yet. */
  private id: string | undefined

  /** `drafts` is undefined where there is no storage. */
  constructor(
    private readonly drafts: Drafts | undefined,
    private readonly newId: () => string,
  ) {}

  /** Continues the draft that was changed last; its text, or undefined if there is none. */
  continueLatest(): string | undefined {
    const [latest] = this.drafts?.all() ?? []
    this.id = latest?.id
    return latest?.text
  }

  /** Opens a text: from now on, what is typed continues the draft with that text, or starts a new one. */
  open(text: string): void {
    this.id = this.drafts?.all().find((draft) => draft.text === text)?.id
  }

  /** Keeps a text that was typed; whether it could be kept. */
  keep(text: string, changed: number): boolean {
    this.id ??= this.newId()
    return this.drafts?.keep({ id: this.id, text, changed }) ?? false
  }

  /** Another window has written a draft: if it is this one's, this window's text goes on in a new draft. */
  yieldTo(id: string, text: string, changed: number): void {
    if (id !== this.id) return
    this.id = undefined
    this.keep(text, changed)
  }

  /** The other drafts, the latest first. */
  others(): readonly Draft[] {
    return this.drafts?.all().filter(({ id }) => id !== this.id) ?? []
  }
}
