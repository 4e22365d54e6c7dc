import {
  acceptCompletion,
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { bracketMatching } from '@codemirror/language'
import { setDiagnostics } from '@codemirror/lint'
import { Compartment, EditorState, type StateEffect, type Transaction } from '@codemirror/state'
import {
  drawSelection,
  EditorView,
  hoverTooltip,
  keymap,
  lineNumbers,
  type Tooltip,
  tooltips,
} from '@codemirror/view'
import type { Language } from '../../../i18n/text'
import type { Diagnostic } from '../../../language/diagnostic'
import { completionsIn } from './completions'
import { editorTheme } from './editor-theme'
import { type LineNotes, lineNotes, showNotes } from './line-notes'
import { underlined } from './lint'
import { programLanguage } from './program-language'

/** What the editor calls. */
export interface EditorHandlers {
  readonly onEdit: (text: string) => void
  /** What to say about a name under the pointer; undefined if it has no value. */
  readonly describe: (name: string) => string | undefined
  /** The names of arrays from outside. */
  readonly given: readonly string[]
}

/** What happens to a text that is not typed in the editor. */
const replaced = 'input.replace'

const name = /[\p{L}_][\p{L}\p{M}\p{Nd}_.]*(?:\[(?:'[^']*'|"[^"]*")\])*/gu

/** What differs between two texts; only that is replaced, so that the selection and the history stay. */
function difference(before: string, after: string) {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start++
  let end = 0
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end++
  return { from: start, to: before.length - end, insert: after.slice(start, after.length - end) }
}

/**
 * The editor of a program text, which outlives the element that it is shown in: its history is still there when the
 * page comes back from the stage.
 */
export class EditorHost {
  private handlers: EditorHandlers = { onEdit: () => undefined, describe: () => undefined, given: [] }
  private readonly words = new Compartment()
  private view: EditorView | undefined
  private state: EditorState
  /** By kind, what waits for the end of a composition, as nothing may move while a syllable is composed. */
  private readonly waiting = new Map<string, readonly StateEffect<unknown>[]>()

  constructor(text: string) {
    this.state = EditorState.create({ doc: text, extensions: this.extensions() })
  }

  /** Shows the editor in an element; returns how to take it away. */
  mount(parent: HTMLElement): () => void {
    const view = new EditorView({
      parent,
      state: this.state,
      dispatchTransactions: (transactions) => this.update(transactions),
    })
    this.view = view
    return () => {
      this.view = undefined
      view.destroy()
    }
  }

  focus(): void {
    this.view?.focus()
  }

  handle(handlers: EditorHandlers): void {
    this.handlers = handlers
  }

  /** Replaces the text by one that was not typed. */
  replace(text: string): void {
    const now = this.state.doc.toString()
    if (now !== text) this.view?.dispatch({ changes: difference(now, text), userEvent: replaced })
  }

  speak(language: Language, label: string): void {
    this.view?.dispatch({
      effects: this.words.reconfigure([
        EditorView.contentAttributes.of({
          'aria-label': label,
          tabindex: '0', // or axe takes the scroller of a long program for one that no key reaches
          spellcheck: 'false',
          translate: 'no',
        }),
        autocompletion({ override: [completionsIn(language, () => this.handlers.given)], icons: false }),
      ]),
    })
  }

  /** Underlines errors and remarks. */
  underline(faults: readonly Diagnostic[], remarks: readonly Diagnostic[], language: Language): void {
    const lint = underlined(faults, remarks, this.state.doc.toString(), language)
    this.show('lint', [setDiagnostics(this.state, lint).effects ?? []].flat())
  }

  /** Shows numbers beside the lines. */
  annotate(notes: LineNotes): void {
    this.show('notes', [showNotes(notes)])
  }

  private show(kind: string, effects: readonly StateEffect<unknown>[]): void {
    if (this.view?.composing) this.waiting.set(kind, effects)
    else this.view?.dispatch({ effects })
  }

  private update(transactions: readonly Transaction[]): void {
    const { view } = this
    if (!view) return
    view.update(transactions)
    this.state = view.state
    const isTyped = transactions.some((each) => each.docChanged && !each.isUserEvent(replaced))
    if (isTyped) this.handlers.onEdit(view.state.doc.toString())
  }

  private endComposition(): void {
    const effects = [...this.waiting.values()].flat()
    this.waiting.clear()
    if (effects.length > 0) this.view?.dispatch({ effects })
  }

  private extensions() {
    return [
      lineNumbers(),
      // Numbers that an input changes while it is dragged are one step back.
      history({ joinToEvent: (transaction, isAdjacent) => isAdjacent || transaction.isUserEvent(replaced) }),
      drawSelection(),
      bracketMatching(),
      closeBrackets(),
      programLanguage,
      lineNotes,
      editorTheme,
      EditorView.lineWrapping,
      this.words.of([]),
      tooltips({ parent: document.body }), // on iOS they are positioned in their parent, and the editor would cut them off
      hoverTooltip((view, at) => this.tooltipAt(view, at)),
      keymap.of([
        { key: 'Tab', run: acceptCompletion }, // without a completion, Tab leaves the editor
        ...closeBracketsKeymap,
        ...completionKeymap,
        ...historyKeymap,
        ...defaultKeymap,
      ]),
      EditorView.domEventHandlers({ compositionend: () => void setTimeout(() => this.endComposition()) }),
    ]
  }

  private tooltipAt({ state }: EditorView, at: number): Tooltip | null {
    const line = state.doc.lineAt(at)
    const found = [...line.text.matchAll(name)].find(
      ({ 0: word, index }) => index <= at - line.from && at - line.from <= index + word.length,
    )
    const hint = found && this.handlers.describe(found[0])
    if (!found || hint === undefined) return null
    const create = () => {
      const dom = document.createElement('div')
      dom.className = 'cm-hint'
      dom.textContent = hint
      return { dom }
    }
    const pos = line.from + found.index
    return { pos, end: pos + found[0].length, above: true, create }
  }
}
