import clsx from 'clsx'
import { type CSSProperties, type LiHTMLAttributes, memo } from 'react'
import type { CodeLine } from '../../../export/code-line'
import type { LineState } from '../../../export/line-state'
import styles from './CodeLines.module.css'
import { linePx, linesTopPx } from './line-place'

interface CodeLineViewProps {
  readonly line: CodeLine
  /** Its index among all lines. */
  readonly at: number
  /** The number of lines, if not all of them are in the page; the line is then positioned by its index. */
  readonly of: number | undefined
  /** The node or edge that it points at. */
  readonly link: string | undefined
  readonly state: LineState
  readonly note: string | undefined
  /** The width of the lines before their values, in characters. */
  readonly columns: number
  readonly isStop: boolean
  readonly onFocus: (at: number) => void
}

/** One line, followed by its numbers; re-renders only when something in it changes. */
export const CodeLineView = memo(function CodeLineView(props: CodeLineViewProps) {
  const { line, at, of, link, state, note, columns, isStop, onFocus } = props
  const { text, indent, phase } = line
  const isCurrent = state === 'current'
  const className = lookOf(line, state)
  const content = (
    <>
      <span style={note === undefined ? undefined : { minWidth: `${columns}ch` }}>
        {' '.repeat(4 * indent) + text}
      </span>
      {note !== undefined && <span className={styles.note}>{note}</span>}
    </>
  )
  const place = of === undefined ? { style: { '--indent': indent } as CSSProperties } : placed(at, of)
  if (link === undefined)
    return (
      <li className={className} aria-current={isCurrent ? 'step' : undefined} {...place}>
        {content}
      </li>
    )
  return (
    <li
      {...place}
      data-at={at}
      aria-current={isCurrent ? 'step' : undefined}
      className={className}
      data-for={link}
      data-line={phase}
      tabIndex={isStop ? 0 : -1}
      onFocus={() => onFocus(at)}
    >
      {content}
    </li>
  )
})

/** What a line looks like in a state. */
function lookOf({ text, phase, isBroken }: CodeLine, state: LineState): string {
  const direction = phase === 'forward' ? styles.forward : phase === 'backward' ? styles.backward : undefined
  return clsx(
    styles.line,
    text === '' && styles.empty,
    direction,
    text.startsWith('#') && styles.comment,
    isBroken && styles.broken,
    state === 'current' && styles.current,
    state === 'later' && styles.later,
  )
}

/** Positions a line whose predecessors may not be in the page. */
const placed = (at: number, of: number): LiHTMLAttributes<HTMLLIElement> => ({
  style: { position: 'absolute', top: linesTopPx + at * linePx },
  'aria-posinset': at + 1,
  'aria-setsize': of,
})
