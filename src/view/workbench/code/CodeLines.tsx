import clsx from 'clsx'
import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Graph } from '../../../engine/graph'
import type { CodeLine } from '../../../export/code-line'
import { lineNote, lineState, linesAtWork } from '../../../export/line-state'
import type { ProgramSession } from '../../../state/session/program-session'
import { useLanguage } from '../../shared/use-language'
import { useShownFrame } from '../steps/use-shown-frame'
import styles from './CodeLines.module.css'
import { CodeLineView } from './CodeLineView'
import { blockAt, isLong, linePx, shownLines } from './line-place'
import { type LinkedGraphs, linkOf } from './link-of'
import { scrollToItems, scrollToLines } from './scroll-to-lines'
import { useLinesInView } from './use-lines-in-view'

/** Values are in a column of their own after lines of up to this many characters. */
const widestText = 22

interface CodeLinesProps {
  readonly lines: readonly CodeLine[]
  readonly session: ProgramSession
  /** The graph on the page. */
  readonly shown: Graph
  /** Whether a line that is too wide goes on below; not in a program so long that only part of it is in the page. */
  readonly wraps?: boolean
}

/** What does not change between steps: what the lines point at, which of them do, and how wide they are. */
function layOut(lines: readonly CodeLine[], graphs: LinkedGraphs) {
  const links = lines.map((line) => linkOf(line, graphs))
  const linked = links.flatMap((link, at) => (link === undefined ? [] : [at]))
  const widths = lines.map(({ text, indent, shows }) => (shows ? 4 * indent + text.length : 0))
  return {
    links,
    linked,
    columns: widths.reduce((widest, width) => Math.min(widestText, Math.max(widest, width)), 0),
  }
}

/**
 * The lines of a program at a step; those with a node or an edge are a single tab stop, moved through with ↑
 * and ↓.
 */
export function CodeLines({ lines, session, shown: onPage, wraps = false }: CodeLinesProps) {
  const { trace } = session
  const { t } = useLanguage()
  const box = useRef<HTMLOListElement>(null)
  const [focused, setFocused] = useState<number>()
  const [block, setBlock] = useState(0)
  const { graph } = trace
  const { links, linked, columns } = useMemo(
    () => layOut(lines, { graph, shown: onPage }),
    [lines, graph, onPage],
  )
  const frame = useShownFrame(session)
  const atWork = linesAtWork(lines, trace, frame)
  const [first = -1] = atWork
  const stop = focused ?? (links[first] === undefined ? linked[0] : first)
  const shown = shownLines(lines.length, block, stop)
  const of = isLong(lines.length) ? lines.length : undefined
  const isWrapped = wraps && of === undefined
  useLinesInView(box, atWork, isWrapped)
  const move = (event: KeyboardEvent): void => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (by === undefined) return
    event.preventDefault()
    const next = linked[linked.indexOf(stop ?? -1) + by]
    if (!box.current || next === undefined) return
    if (isWrapped) scrollToItems(box.current, next, next)
    else scrollToLines(box.current, next, next)
    flushSync(() => setFocused(next)) // the line may only now be added to the page
    box.current.querySelector<HTMLElement>(`[data-at="${next}"]`)?.focus({ preventScroll: true })
  }
  return (
    <ol
      ref={box}
      aria-label={t('code.lines')}
      className={clsx(styles.lines, isWrapped && styles.wrapped)}
      onKeyDown={move}
      onBlur={() => setFocused(undefined)}
      onScroll={
        of === undefined ? undefined : ({ currentTarget }) => setBlock(blockAt(currentTarget.scrollTop))
      }
    >
      {of !== undefined && <li aria-hidden="true" style={{ height: of * linePx }} />}
      {shown.map((at) => {
        const line = lines[at]
        return (
          line && (
            <CodeLineView
              key={at}
              line={line}
              at={at}
              of={of}
              link={links[at]}
              state={lineState(line, atWork.includes(at), graph, frame)}
              note={lineNote(line, graph, frame)}
              columns={columns}
              isStop={at === stop}
              onFocus={setFocused}
            />
          )
        )
      })}
    </ol>
  )
}
