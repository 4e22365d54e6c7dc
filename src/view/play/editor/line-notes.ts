import { type Extension, type Range, StateEffect, StateField, type Text } from '@codemirror/state'
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

/** The notes and the mark of some lines, in order. */
function decorationsOf({ notes, atWork }: LineNotes, doc: Text, lines: ReadonlySet<number>) {
  const byLine = new Map([...lines].sort((a, b) => a - b).map((line): [number, LineNote[]] => [line, []]))
  for (const note of notes) byLine.get(note.line)?.push(note)
  const all: Range<Decoration>[] = []
  for (const [number, own] of byLine) {
    if (number > doc.lines) break
    const { from, to } = doc.line(number)
    if (number === atWork?.line)
      all.push(Decoration.line({ class: `cm-at-work cm-${atWork.direction}` }).range(from))
    if (own.length > 0) all.push(Decoration.widget({ widget: new NotesWidget(own), side: 1 }).range(to))
  }
  return all
}

const workingLine = ({ atWork }: LineNotes): readonly number[] => (atWork ? [atWork.line] : [])

/** The lines whose notes, or marks, differ: all between the first and the last note that is another one. */
function changedLines(before: LineNotes, after: LineNotes): ReadonlySet<number> {
  const [old, now] = [before.notes, after.notes]
  let same = 0
  while (same < now.length && old[same] === now[same]) same++
  let end = 0
  while (end < Math.min(old.length, now.length) - same && old.at(-1 - end) === now.at(-1 - end)) end++
  const others = [...old.slice(same, old.length - end), ...now.slice(same, now.length - end)]
  return new Set([...others.map(({ line }) => line), ...workingLine(before), ...workingLine(after)])
}

/** What is shown, and the text that it was placed in. */
interface Placed {
  readonly notes: LineNotes
  readonly doc: Text
  readonly decorations: DecorationSet
}

/** Other notes: a step changes one or two lines, and only those are made anew. */
function replaced({ notes, doc, decorations }: Placed, next: LineNotes, newDoc: Text): Placed {
  if (doc !== newDoc) {
    const lines = new Set([...next.notes.map(({ line }) => line), ...workingLine(next)])
    return { notes: next, doc: newDoc, decorations: Decoration.set(decorationsOf(next, newDoc, lines)) }
  }
  const lines = changedLines(notes, next)
  if (lines.size === 0) return { notes: next, doc, decorations }
  const filter = (from: number): boolean => !lines.has(doc.lineAt(from).number)
  const filterFrom = doc.line(Math.min(...lines)).from
  const filterTo = doc.line(Math.min(doc.lines, Math.max(...lines))).to
  const add = decorationsOf(next, doc, lines)
  return { notes: next, doc, decorations: decorations.update({ filter, filterFrom, filterTo, add }) }
}

/** Shows notes after lines; while the text is edited, they stay at their lines. */
export const lineNotes: Extension = StateField.define<Placed>({
  create: ({ doc }) => ({ notes: { notes: [] }, doc, decorations: Decoration.none }),
  update: (placed, { changes, effects, newDoc }) => {
    const effect = effects.findLast((each) => each.is(setNotes))
    if (effect) return replaced(placed, effect.value as LineNotes, newDoc)
    return changes.empty ? placed : { ...placed, decorations: placed.decorations.map(changes) }
  },
  provide: (field) => EditorView.decorations.from(field, ({ decorations }) => decorations),
})
