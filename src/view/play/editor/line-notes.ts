import { type Extension, RangeSetBuilder, StateEffect, StateField, type Text } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView, WidgetType } from '@codemirror/view'

/** A number or a shape to be shown after a line. */
export interface LineNote {
  /** The line, from 1. */
  readonly line: number
  /** The id of the node that it belongs to. */
  readonly node: string
  readonly text: string
}

/** What is shown beside the lines of a program. */
export interface LineNotes {
  readonly notes: readonly LineNote[]
  /** The line at work, from 1, and its direction. */
  readonly atWork?: { readonly line: number; readonly direction: 'forward' | 'backward' }
}

/** The notes of one line; they refer to their nodes like all numbers of the page. */
class NotesWidget extends WidgetType {
  constructor(private readonly notes: readonly LineNote[]) {
    super()
  }

  override eq(other: NotesWidget): boolean {
    return (
      other.notes.length === this.notes.length &&
      this.notes.every(({ node, text }, i) => node === other.notes[i]?.node && text === other.notes[i]?.text)
    )
  }

  override toDOM(): HTMLElement {
    const place = document.createElement('span')
    place.className = 'cm-note'
    place.ariaHidden = 'true' // the graph says the same
    for (const { node, text } of this.notes) {
      const piece = document.createElement('span')
      piece.dataset.for = node
      piece.dataset.role = 'value'
      piece.textContent = text
      place.append(piece)
    }
    return place
  }
}

const setNotes = StateEffect.define<LineNotes>()

/** The effect that shows other notes. */
export const showNotes = (notes: LineNotes): StateEffect<LineNotes> => setNotes.of(notes)

/** The notes of each line; the line at work has an entry in any case. */
function byLine({ notes, atWork }: LineNotes): ReadonlyMap<number, readonly LineNote[]> {
  const lines = new Map<number, LineNote[]>(atWork && [[atWork.line, []]])
  for (const note of notes) {
    const own = lines.get(note.line)
    if (own) own.push(note)
    else lines.set(note.line, [note])
  }
  return lines
}

function decorationsOf(shown: LineNotes, doc: Text): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>()
  const { atWork } = shown
  for (const [number, own] of [...byLine(shown)].toSorted(([a], [b]) => a - b)) {
    if (number > doc.lines) break
    const { from, to } = doc.line(number)
    if (number === atWork?.line)
      builder.add(from, from, Decoration.line({ class: `cm-at-work cm-${atWork.direction}` }))
    if (own.length > 0) builder.add(to, to, Decoration.widget({ widget: new NotesWidget(own), side: 1 }))
  }
  return builder.finish()
}

/** Shows notes after lines; while the text is edited, they stay at their lines. */
export const lineNotes: Extension = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (shown, { changes, effects, newDoc }) => {
    const effect = effects.findLast((each) => each.is(setNotes))
    return effect ? decorationsOf(effect.value as LineNotes, newDoc) : shown.map(changes)
  },
  provide: (field) => EditorView.decorations.from(field),
})
